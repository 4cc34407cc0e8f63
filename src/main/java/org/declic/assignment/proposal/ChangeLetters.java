package org.declic.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.LetterRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.Draft;
import org.declic.platform.outbox.Gateways;
import org.declic.platform.outbox.Outbox;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Staffed;

/**
 * Tells mediators by e-mail, where e-mails leave at all, which sessions are theirs from now on and
 * which are theirs no longer: one letter each for one step, in their language, outside quiet hours.
 * Whoever takes the step knows it already.
 */
@ApplicationScoped
class ChangeLetters {
  /** Two weeks of a large centre stay below. */
  private static final int MOST = 600;

  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject StaffQueries staff;
  @Inject SessionQueries sessions;
  @Inject Sites sites;
  @Inject ChangeWords words;

  /**
   * @param step what was done with it
   * @param done what it published
   */
  void tell(
      Actor lead, AcceptanceId acceptance, String step, Collection<Staffed> done, Instant now) {
    if (done.isEmpty() || !gateways.isSet(Channel.EMAIL)) {
      return;
    }
    Map<String, SessionRow> rows = rows(lead.site(), done);
    for (LetterRow mediator : concerned(lead, done)) {
      AccountId who = mediator.account();
      List<SessionRow> gained = rows(done, rows, one -> without(one.after(), one.before(), who));
      List<SessionRow> lost = rows(done, rows, one -> without(one.before(), one.after(), who));
      Stream.concat(gained.stream(), lost.stream())
          .map(SessionRow::startsAt)
          .max(Comparator.naturalOrder())
          .filter(now::isBefore)
          .ifPresent(
              last ->
                  outbox.post(draft(lead, acceptance, step, mediator, gained, lost, now, last)));
    }
  }

  private Draft draft(
      Actor lead,
      AcceptanceId acceptance,
      String step,
      LetterRow mediator,
      List<SessionRow> gained,
      List<SessionRow> lost,
      Instant now,
      Instant last) {
    ChangeWords.Text text = words.write(mediator.language(), lead.site(), gained, lost);
    return new Draft(
        step + ":" + acceptance.value() + ":" + mediator.id(),
        lead.siteId(),
        acceptance.value(),
        Channel.EMAIL,
        "STAFFING",
        new Draft.Text(mediator.email(), text.subject(), text.body(), mediator.language()),
        now,
        last,
        Optional.of(sites.facts(lead.site()).zone()));
  }

  private Map<String, SessionRow> rows(SiteId site, Collection<Staffed> done) {
    Instant from =
        done.stream().map(Staffed::startsAt).min(Comparator.naturalOrder()).orElseThrow();
    Instant to = done.stream().map(Staffed::endsAt).max(Comparator.naturalOrder()).orElseThrow();
    return sessions.list(site, Optional.empty(), from, to, 0, MOST).stream()
        .collect(Collectors.toMap(SessionRow::id, Function.identity()));
  }

  /** Those who are still here, at whichever site, with their address. */
  private List<LetterRow> concerned(Actor lead, Collection<Staffed> done) {
    Set<AccountId> people = new HashSet<>();
    done.forEach(one -> people.addAll(one.before()));
    done.forEach(one -> people.addAll(one.after()));
    people.remove(lead.account());
    return staff.letters(people);
  }

  private static List<SessionRow> rows(
      Collection<Staffed> done, Map<String, SessionRow> rows, Function<Staffed, Boolean> which) {
    return done.stream()
        .filter(which::apply)
        .flatMap(one -> Optional.ofNullable(rows.get(one.session().value())).stream())
        .sorted(Comparator.comparing(SessionRow::startsAt))
        .toList();
  }

  private static boolean without(Set<AccountId> in, Set<AccountId> notIn, AccountId who) {
    return in.contains(who) && !notIn.contains(who);
  }
}
