package org.declic.assignment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.Diaries;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** Days away, one's own or a colleague's: declaring them, taking them back, what they touch. */
@UseCase
public class AbsenceCalendar {
  @Inject Absences absences;
  @Inject Diaries diaries;
  @Inject SessionQueries sessions;
  @Inject Sites sites;
  @Inject StaffQueries staff;
  @Inject Event<AbsenceTakenBack> takenBack;
  @Inject Clock clock;

  /**
   * Whoever plans with this mediator at the same moment waits: the diary row is written first.
   *
   * @throws Refusal when the days are impossible
   */
  @Command
  @RequiresPermissions("absence:own")
  public void declare(
      RequestId request, Actor actor, LocalDate first, LocalDate last, DayPart part) {
    write(actor, actor.account(), first, last, part);
  }

  /**
   * For a colleague who called in; the reason is not asked.
   *
   * @return the id of the absence
   * @throws Refusal when the days are impossible
   * @throws UnknownThing when nobody of the site leads sessions under this id
   */
  @Command
  @RequiresPermissions("absence:any")
  public String declareFor(
      RequestId request,
      Actor lead,
      AccountId mediator,
      LocalDate first,
      LocalDate last,
      DayPart part) {
    if (staff.mediators(lead.site()).stream().noneMatch(one -> one.id().equals(mediator.value()))) {
      throw new UnknownThing("mediator");
    }
    return write(lead, mediator, first, last, part).id().value();
  }

  private Absence write(
      Actor by, AccountId mediator, LocalDate first, LocalDate last, DayPart part) {
    diaries.claim(by.site(), List.of(mediator.value()));
    Absence absence =
        new Absence(
            AbsenceId.next(),
            by.site(),
            mediator,
            first,
            last,
            part,
            sites.facts(by.site()).zone(),
            by.account(),
            clock.instant());
    absences.add(absence);
    return absence;
  }

  /** Sessions can be given to the person again. */
  @Command
  @RequiresPermissions("absence:own")
  public void takeBack(RequestId request, Actor actor, AbsenceId id) {
    remove(actor, find(id, absence -> absence.isOf(actor.site(), actor.account())));
  }

  /** What was decided meanwhile for the sessions stays; whoever was asked need not answer. */
  @Command
  @RequiresPermissions("absence:any")
  public void takeBackOf(RequestId request, Actor lead, AbsenceId id) {
    remove(lead, find(id, absence -> absence.isOf(lead.site())));
  }

  private Absence find(AbsenceId id, Predicate<Absence> allowed) {
    return absences.find(id).filter(allowed).orElseThrow(() -> new UnknownThing("absence"));
  }

  private void remove(Actor by, Absence absence) {
    absences.remove(absence);
    takenBack.fire(new AbsenceTakenBack(by.site(), absence.id(), absence.account()));
  }

  @RequiresPermissions("absence:own")
  public List<AbsenceRow> own(Actor actor) {
    return absences.ahead(actor.site(), actor.account(), clock.instant());
  }

  /** Sessions that the person was to lead during the absence: somebody has to look after them. */
  @RequiresPermissions("absence:own")
  public List<SessionRow> touched(Actor actor, AbsenceRow absence) {
    Instant from = absence.startsAt();
    return sessions.ledBy(actor.site(), actor.account(), from, absence.endsAt()).stream()
        .filter(session -> session.state().isAlive())
        .toList();
  }
}
