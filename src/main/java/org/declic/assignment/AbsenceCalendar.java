package org.declic.assignment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.Diaries;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** One's own days away: declaring them, taking them back, seeing which sessions they touch. */
@UseCase
public class AbsenceCalendar {
  @Inject Absences absences;
  @Inject Diaries diaries;
  @Inject SessionQueries sessions;
  @Inject Sites sites;
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
    diaries.claim(actor.site(), List.of(actor.account().value()));
    absences.add(
        new Absence(
            AbsenceId.next(),
            actor.site(),
            actor.account(),
            first,
            last,
            part,
            sites.facts(actor.site()).zone(),
            clock.instant()));
  }

  /** Sessions can be given to the person again. */
  @Command
  @RequiresPermissions("absence:own")
  public void takeBack(RequestId request, Actor actor, AbsenceId id) {
    Absence absence = absences.find(id).orElseThrow(() -> new UnknownThing("absence"));
    if (!absence.isOf(actor.site(), actor.account())) {
      throw new UnknownThing("absence");
    }
    absences.remove(absence);
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
