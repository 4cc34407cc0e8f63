package org.declic.assignment.replacement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.TeamAbsence;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.StaffingPolicy;

/** Asking a colleague to lead a session instead of somebody who is away, and answering. */
@UseCase
public class ReplacementDesk {
  @Inject ReplacementRequests requests;
  @Inject Repairs repairs;
  @Inject SessionChange change;
  @Inject AbsenceQueries absences;
  @Inject SessionQueries sessions;
  @Inject StaffQueries staff;
  @Inject StaffingPolicy staffing;
  @Inject MessagePolicy messages;
  @Inject RequestLetters letters;
  @Inject Clock clock;

  /** What is asked of whom, in which words. */
  public record Ask(
      AbsenceId absence,
      SessionId session,
      AccountId asked,
      String message,
      boolean messageMeant,
      String proposed) {}

  /**
   * Nothing changes for anybody before the colleague says yes. Whoever was asked and has not
   * answered yet is not asked twice.
   *
   * @throws Refusal when the session is settled, has begun, or the message cannot be kept
   */
  @Command
  @RequiresPermissions("replacement:ask")
  public void ask(RequestId request, Actor lead, Ask ask) {
    TeamAbsence absence = absences.get(lead.site(), ask.absence());
    SessionRow session = sessions.head(lead.site(), ask.session());
    Instant now = clock.instant();
    demandColleague(lead.site(), ask.asked());
    change.demandToDecide(session, absence.mediator());
    messages.demandKeepable(ask.message(), ask.messageMeant());
    boolean waits =
        requests.unanswered(lead.site(), ask.session()).stream()
            .anyMatch(one -> one.isFor(ask.asked()) && one.answer(now) == Answer.OPEN);
    if (!waits) {
      ReplacementRequest written =
          new ReplacementRequest(
              new ReplacementRequest.About(
                  lead.site(), ask.absence(), ask.session(), absence.mediator()),
              ask.asked(),
              lead.account(),
              ask.message(),
              ask.proposed(),
              now,
              session.startsAt());
      requests.add(written);
      letters.tell(lead, written, session, now);
    }
  }

  /** Of the site, or of another one whose profile says that they come here. */
  private void demandColleague(SiteId site, AccountId asked) {
    staff.active(Set.of(asked)).stream()
        .filter(row -> row.site().equals(site) || staffing.guests(site).contains(asked))
        .filter(MediatorRow::isMediator)
        .findFirst()
        .orElseThrow(() -> new UnknownThing("mediator"));
  }

  /**
   * Publishes: from now on the colleague leads the session. Who else was asked need not answer.
   *
   * @throws Refusal when somebody else leads it already, the request no longer waits, or something
   *     stands in the way since then
   */
  @Command
  @RequiresPermissions("replacement:answer")
  public void accept(RequestId request, Actor colleague, ReplacementRequestId id) {
    ReplacementRequest asked = own(colleague, id);
    ReplacementRequest.About about = asked.about();
    Instant now = clock.instant();
    SessionRow session = sessions.head(about.site(), about.session());
    if (asked.answer(now) != Answer.ACCEPTED) {
      change.demandToDecide(session, about.absent());
    }
    asked.accept(now);
    requests.unanswered(about.site(), about.session()).forEach(other -> other.withdraw(now));
    Set<AccountId> leaders = new HashSet<>(SessionChange.leaders(session));
    leaders.remove(about.absent());
    leaders.add(colleague.account());
    repairs.add(
        new Repair(
            RepairId.next(),
            about,
            RepairKind.REPLACED,
            Optional.of(colleague.account()),
            When.of(session),
            When.of(session),
            asked.proposed(),
            asked.askedBy(),
            now));
    change.handOver(colleague.at(about.site()), session, leaders);
  }

  /**
   * @throws Refusal when the request no longer waits
   */
  @Command
  @RequiresPermissions("replacement:answer")
  public void decline(RequestId request, Actor colleague, ReplacementRequestId id) {
    own(colleague, id).decline(clock.instant());
  }

  /** One that was answered meanwhile stays answered. */
  @Command
  @RequiresPermissions("replacement:ask")
  public void withdraw(RequestId request, Actor lead, ReplacementRequestId id) {
    ReplacementRequest asked = requests.get(lead.site(), id);
    asked.withdraw(clock.instant());
    letters.withdraw(asked);
  }

  private ReplacementRequest own(Actor colleague, ReplacementRequestId id) {
    return requests.askedOf(colleague.account(), id);
  }
}
