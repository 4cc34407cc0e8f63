package org.declic.assignment.proposal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assignment.solver.Part;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.Diaries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionStaffing;
import org.declic.scheduling.Staffed;
import org.declic.scheduling.Staffed.Answer;

/**
 * Publishing what was proposed and chosen, and taking it back. A session that somebody changed
 * since the proposal was made is told and left as it is; the others are published.
 */
@UseCase
public class StaffingAcceptance {
  @Inject Proposals proposals;
  @Inject SessionStaffing staffing;
  @Inject Diaries diaries;
  @Inject ChangeLetters letters;
  @Inject Event<StaffingChanged> changed;
  @Inject Clock clock;

  /**
   * A session for which nobody was found is not among them: it stays as it is published.
   *
   * @param ticked sessions whose new people are to be published
   * @throws Refusal when nothing of it would change
   */
  @Command
  @RequiresPermissions("staffing:decide")
  public AcceptanceId accept(RequestId request, Actor actor, ProposalId id, Set<SessionId> ticked) {
    SiteId site = actor.site();
    diaries.claim(site, List.of(site.value()));
    StaffingProposal proposal = proposals.get(site, id);
    proposal.demandNoTrial();
    proposal.demandReady();
    List<Staffed> wanted =
        wanted(proposal).stream().filter(one -> ticked.contains(one.session())).toList();
    if (wanted.isEmpty()) {
      throw new Refusal("staffing.refused.nothing_to_publish");
    }
    List<Answer> answers = staffing.staff(actor, wanted);
    Acceptance acceptance =
        new Acceptance(
            AcceptanceId.next(), site, id, wanted, answers, actor.account(), clock.instant());
    proposals.add(acceptance);
    List<Staffed> done = done(wanted, answers);
    proposal.published(done);
    letters.tell(actor, acceptance.row().id(), "staffed", done, clock.instant());
    if (wanted(proposal).isEmpty()) {
      proposal.accepted(actor.account(), clock.instant());
    }
    changed.fire(new StaffingChanged(site));
    return acceptance.row().id();
  }

  private static List<Staffed> done(List<Staffed> wanted, List<Answer> answers) {
    Set<SessionId> done =
        answers.stream().filter(Answer::isDone).map(Answer::session).collect(Collectors.toSet());
    return wanted.stream().filter(one -> done.contains(one.session())).toList();
  }

  /** The sessions that it would change, each as it was when it was made. */
  private static List<Staffed> wanted(StaffingProposal proposal) {
    Roster stood = proposal.standing();
    Roster chosen = proposal.chosen();
    SessionTimes times = proposal.times();
    return times.spans().keySet().stream()
        .filter(session -> !chosen.all(session).isEmpty())
        .filter(session -> !chosen.of(session).equals(stood.of(session)))
        .sorted()
        .map(
            session ->
                new Staffed(
                    new SessionId(session),
                    times.of(session).orElseThrow().from(),
                    times.of(session).orElseThrow().to(),
                    accounts(stood.all(session)),
                    accounts(chosen.all(session)),
                    accounts(stood.who(session, Part.SUPPORT)),
                    accounts(chosen.who(session, Part.SUPPORT))))
        .toList();
  }

  private static Set<AccountId> accounts(Collection<String> ids) {
    return ids.stream().map(AccountId::new).collect(Collectors.toSet());
  }

  /**
   * Back to what stood, for each session that nobody changed since.
   *
   * @throws Refusal when it was taken back already
   */
  @Command
  @RequiresPermissions("staffing:decide")
  public void undo(RequestId request, Actor actor, AcceptanceId id) {
    SiteId site = actor.site();
    diaries.claim(site, List.of(site.value()));
    Acceptance acceptance = proposals.acceptance(site, id);
    List<Staffed> reverse = acceptance.reverse();
    List<Answer> answers = staffing.staff(actor, reverse);
    acceptance.takenBack(reverse, answers, actor.account(), clock.instant());
    StaffingProposal proposal = proposals.get(site, acceptance.proposal());
    List<Staffed> done = done(reverse, answers);
    proposal.published(done);
    letters.tell(actor, id, "unstaffed", done, clock.instant());
    proposal.takenBack();
    changed.fire(new StaffingChanged(site));
  }
}
