package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.solver.Weights;
import org.declic.identity.StaffRow;
import org.declic.identity.organisation.SiteFacts;
import org.declic.scheduling.Leader;
import org.declic.scheduling.Occupied;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Vacancies;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.series.Holidays;

/**
 * When a session could take place instead. Rule: the next working day on which its room is free at
 * the same hour and the mediator is back, or a colleague who could lead it is free; three weeks
 * ahead at most.
 */
@ApplicationScoped
class OtherTimes {
  private static final int LAST_DAY = 21;

  @Inject Holidays holidays;
  @Inject Clock clock;

  Optional<Solution> find(
      SiteFacts site,
      TeamAbsence absence,
      SessionRow session,
      Vacancies vacancies,
      List<Leader> colleagues) {
    for (int days = 1; days <= LAST_DAY; days++) {
      When when = When.of(session).on(session.date().plusDays(days));
      if (isWorkingDay(site, when.date(), session.date())) {
        Occupied there = at(session, when, site.zone());
        if (there.from().isAfter(clock.instant()) && isRoomFree(vacancies, there)) {
          Optional<Optional<Leader>> who = whoLeads(absence, session, vacancies, colleagues, there);
          if (who.isPresent()) {
            return Optional.of(
                Solution.move(when, who.get(), SolutionFinder.people(session), price(days)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A day on which the centre works: not Sunday, a holiday, nor Saturday unless it was one. */
  private boolean isWorkingDay(SiteFacts site, LocalDate day, LocalDate usual) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean free =
        (weekday == DayOfWeek.SUNDAY || weekday == DayOfWeek.SATURDAY)
            && weekday != usual.getDayOfWeek();
    return !free && !holidays.isHoliday(site.country(), day);
  }

  private static Occupied at(SessionRow session, When when, ZoneId zone) {
    return new Occupied(
        session.id(),
        session.line().roomId(),
        instant(when.date(), when.start(), zone),
        instant(when.date(), when.end(), zone),
        session.booked(),
        session.occupied().mediators());
  }

  private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static boolean isRoomFree(Vacancies vacancies, Occupied there) {
    RoomRow room = new RoomRow(there.roomId(), "", 1, 1, RoomUse.WORKSHOP);
    return !vacancies.rooms(List.of(room), there, 1).isEmpty();
  }

  /** Inside: empty for the one who is away and is back then; outside: empty when nobody can. */
  private static Optional<Optional<Leader>> whoLeads(
      TeamAbsence absence,
      SessionRow session,
      Vacancies vacancies,
      List<Leader> colleagues,
      Occupied there) {
    List<StaffRow> own =
        session.mediators().stream().map(one -> new StaffRow(one.id(), one.name())).toList();
    if (vacancies.mediators(own, there).size() == own.size()) {
      return Optional.of(Optional.empty());
    }
    List<StaffRow> others =
        own.stream().filter(one -> !one.id().equals(absence.accountId())).toList();
    if (vacancies.mediators(others, there).size() < others.size()) {
      return Optional.empty();
    }
    return colleagues.stream()
        .filter(
            one ->
                !vacancies.mediators(List.of(new StaffRow(one.id(), one.name())), there).isEmpty())
        .findFirst()
        .map(Optional::of);
  }

  /** Another day is worse than a colleague, and later is worse than sooner. */
  private static long price(int days) {
    return Weights.USUAL.emptyPlace() / 2 + days * 10L;
  }
}
