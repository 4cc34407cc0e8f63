package org.declic.assignment.replacement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.TeamAbsence;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** What who leads the site decides without asking anybody, and taking a decision back. */
@UseCase
public class RepairDesk {
  @Inject Repairs repairs;
  @Inject ReplacementRequests requests;
  @Inject SessionChange change;
  @Inject AbsenceQueries absences;
  @Inject SessionQueries sessions;
  @Inject Clock clock;

  /**
   * Those who lead it as well lead it without the one who is away.
   *
   * @throws Refusal when nobody else leads it, it has begun, or too few seats would be left
   */
  @Command
  @RequiresPermissions("replacement:ask")
  public void leaveToOthers(
      RequestId request, Actor lead, AbsenceId absence, SessionId session, String proposed) {
    Case about = find(lead, absence, session);
    Set<AccountId> leaders = new HashSet<>(SessionChange.leaders(about.session));
    leaders.remove(about.absence.mediator());
    withdrawOthers(lead, session);
    keep(lead, about, RepairKind.ALONE, Optional.empty(), When.of(about.session), proposed);
    change.handOver(lead, about.session, leaders);
  }

  /**
   * Another time; whoever has a seat keeps it and is told.
   *
   * @param instead who leads it then; empty: the one who is away now and is back then
   * @throws Refusal with the sentence of what stands in the way
   */
  @Command
  @RequiresPermissions("replacement:ask")
  public void move(
      RequestId request,
      Actor lead,
      AbsenceId absence,
      SessionId session,
      When to,
      Optional<AccountId> instead,
      String proposed) {
    Case about = find(lead, absence, session);
    Set<AccountId> leaders = new HashSet<>(SessionChange.leaders(about.session));
    instead.ifPresent(
        colleague -> {
          leaders.remove(about.absence.mediator());
          leaders.add(colleague);
        });
    withdrawOthers(lead, session);
    keep(lead, about, RepairKind.MOVED, instead, to, proposed);
    change.publish(lead, about.session, to, leaders);
  }

  /**
   * As it was: the session is to decide again.
   *
   * @throws Refusal when it has begun, was undone, or is no longer as that decision made it
   */
  @Command
  @RequiresPermissions("replacement:ask")
  public void undo(RequestId request, Actor lead, RepairId id) {
    Repair repair = repairs.get(lead.site(), id);
    SessionRow session = sessions.head(lead.site(), repair.session());
    change.demandNotBegun(session);
    if (!When.of(session).equals(repair.becomes())) {
      throw new Refusal("replacement.refused.changed_since");
    }
    Set<AccountId> leaders = new HashSet<>(SessionChange.leaders(session));
    repair.replacedBy().ifPresent(leaders::remove);
    leaders.add(repair.absent());
    repair.undo(lead.account(), clock.instant());
    requests.accepted(lead.site(), repair.session()).forEach(yes -> yes.revoke(clock.instant()));
    change.restore(lead, session, repair.was(), leaders);
  }

  private record Case(TeamAbsence absence, SessionRow session) {}

  private Case find(Actor lead, AbsenceId absence, SessionId session) {
    Case found = new Case(absences.get(lead.site(), absence), sessions.head(lead.site(), session));
    change.demandToDecide(found.session, found.absence.mediator());
    return found;
  }

  private void withdrawOthers(Actor lead, SessionId session) {
    requests.unanswered(lead.site(), session).forEach(request -> request.withdraw(clock.instant()));
  }

  private void keep(
      Actor lead,
      Case about,
      RepairKind kind,
      Optional<AccountId> instead,
      When to,
      String proposed) {
    repairs.add(
        new Repair(
            RepairId.next(),
            new ReplacementRequest.About(
                lead.site(),
                new AbsenceId(about.absence.id()),
                about.session.sessionId(),
                about.absence.mediator()),
            kind,
            instead,
            When.of(about.session),
            to,
            proposed,
            lead.account(),
            clock.instant()));
  }
}
