package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declic.identity.Actor;
import org.declic.identity.StaffRow;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.ConflictQueries;
import org.declic.scheduling.Occupied;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Vacancies;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;

/**
 * The hour that a form of a new session opens with. Rule: the next half hour of that day in which
 * whoever plans is free and a room for workshops is, else any room; the earliest asked for when the
 * day has none.
 */
@RequestScoped
public class FreeTimes {
  private static final Duration STEP = Duration.ofMinutes(30);
  private static final LocalTime LAST_START = LocalTime.of(20, 0);
  private static final int MOST_THAT_DAY = 400;

  @Inject SessionQueries sessions;
  @Inject ConflictQueries conflicts;
  @Inject SignedInPerson person;
  @Inject Times times;

  /**
   * @param room id; empty when the site has no room
   */
  public record Proposal(LocalTime start, String room) {}

  Proposal from(LocalDate day, LocalTime soon, ActivityKind kind, List<RoomRow> rooms) {
    List<RoomRow> fitting =
        rooms.stream()
            .sorted(Comparator.comparing(room -> room.use() != RoomUse.WORKSHOP))
            .toList();
    Vacancies vacancies = vacancies(day);
    List<Occupied> stretches = stretches(day, soon, kind);
    return inOneOf(
            fitting.stream().filter(room -> room.use() == RoomUse.WORKSHOP).toList(),
            stretches,
            vacancies)
        .or(() -> inOneOf(fitting, stretches, vacancies))
        .orElse(new Proposal(soon, fitting.stream().findFirst().map(RoomRow::id).orElse("")));
  }

  private Vacancies vacancies(LocalDate day) {
    Actor actor = person.present();
    Instant from = times.startOf(day);
    Instant to = times.startOf(day.plusDays(1));
    List<Occupied> taken =
        sessions.list(actor.site(), Optional.empty(), from, to, 0, MOST_THAT_DAY).stream()
            .filter(row -> row.state().isAlive())
            .map(SessionRow::occupied)
            .toList();
    return new Vacancies(
        taken, conflicts.away(actor.site(), from, to), conflicts.rooms(actor.site(), from));
  }

  /** The session that would be, at each half hour; it has no room yet and leads to no other. */
  private List<Occupied> stretches(LocalDate day, LocalTime soon, ActivityKind kind) {
    Instant last = at(day, LAST_START);
    return Stream.iterate(at(day, soon), start -> !start.isAfter(last), start -> start.plus(STEP))
        .map(start -> new Occupied("", "", start, start.plus(kind.usualLength()), 0, List.of()))
        .toList();
  }

  private Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(times.zone()).toInstant();
  }

  private Optional<Proposal> inOneOf(
      List<RoomRow> rooms, List<Occupied> stretches, Vacancies vacancies) {
    List<StaffRow> self = List.of(new StaffRow(person.present().id(), ""));
    return stretches.stream()
        .filter(stretch -> !vacancies.mediators(self, stretch).isEmpty())
        .flatMap(
            stretch ->
                rooms.stream()
                    .filter(room -> !vacancies.rooms(List.of(room), stretch, 1).isEmpty())
                    .limit(1)
                    .map(
                        room ->
                            new Proposal(
                                stretch.from().atZone(times.zone()).toLocalTime(), room.id())))
        .findFirst();
  }
}
