package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.scheduling.room.ClosureRow;
import org.declic.scheduling.room.OpeningHours;
import org.declic.scheduling.room.RoomTimes;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final List<Away> NOBODY_AWAY = List.of();

  private static Instant at(String hour) {
    return Instant.parse("2026-11-24T" + hour + ":00Z");
  }

  private static Occupied session(
      String id, String room, String from, String to, int booked, String... mediators) {
    return new Occupied(id, room, at(from), at(to), booked, List.of(mediators));
  }

  @Test
  void a_calm_week_has_nothing_to_settle() {
    Occupied morning = session("a", "ada", "09:30", "11:30", 8, "karim");
    Occupied beside = session("b", "rosa", "09:30", "11:30", 6, "sophie");

    assertThat(Conflicts.among(List.of(morning, beside), NOBODY_AWAY, RoomTimes.ALWAYS)).isEmpty();
  }

  @Test
  void one_that_ends_when_another_starts_is_not_in_its_way() {
    Occupied first = session("a", "ada", "09:30", "11:30", 8, "karim");
    Occupied second = session("b", "ada", "11:30", "12:30", 6, "karim");

    assertThat(Conflicts.among(List.of(second, first), NOBODY_AWAY, RoomTimes.ALWAYS)).isEmpty();
  }

  @Test
  void of_two_in_a_room_the_one_with_fewer_people_is_to_change() {
    Occupied full = session("a", "ada", "14:30", "16:30", 8, "karim");
    Occupied empty = session("b", "ada", "14:00", "16:00", 0, "sophie");

    assertThat(Conflicts.among(List.of(full, empty), NOBODY_AWAY, RoomTimes.ALWAYS))
        .containsExactly(
            new Conflict(ConflictKind.ROOM_TWICE, empty, Optional.of(full), Optional.empty()));
  }

  @Test
  void as_many_people_in_both_the_later_one_is_to_change() {
    Occupied early = session("a", "ada", "14:00", "16:00", 3, "karim");
    Occupied late = session("b", "ada", "15:00", "17:00", 3, "sophie");

    assertThat(Conflicts.among(List.of(early, late), NOBODY_AWAY, RoomTimes.ALWAYS))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.session()).isEqualTo(late));
  }

  @Test
  void nobody_leads_two_sessions_at_once() {
    Occupied one = session("a", "ada", "14:00", "16:00", 3, "karim", "sophie");
    Occupied two = session("b", "rosa", "15:00", "17:00", 1, "karim");

    assertThat(Conflicts.among(List.of(one, two), NOBODY_AWAY, RoomTimes.ALWAYS))
        .containsExactly(
            new Conflict(ConflictKind.MEDIATOR_TWICE, two, Optional.of(one), Optional.of("karim")));
  }

  @Test
  void who_is_away_for_a_part_of_it_cannot_lead_it() {
    Occupied session = session("a", "ada", "11:30", "13:30", 3, "karim", "sophie");
    List<Away> away =
        List.of(
            new Away("sophie", at("08:00"), at("12:00")),
            new Away("karim", at("13:30"), at("18:00")));

    assertThat(Conflicts.among(List.of(session), away, RoomTimes.ALWAYS))
        .containsExactly(
            new Conflict(
                ConflictKind.MEDIATOR_AWAY, session, Optional.empty(), Optional.of("sophie")));
  }

  @Test
  void somebody_has_to_lead() {
    Occupied session = session("a", "ada", "14:00", "16:00", 0);

    assertThat(Conflicts.among(List.of(session), NOBODY_AWAY, RoomTimes.ALWAYS))
        .extracting(Conflict::kind)
        .containsExactly(ConflictKind.NO_MEDIATOR);
  }

  @Test
  void a_room_is_used_in_its_hours_on_days_on_which_it_is_open() {
    Occupied early = session("a", "ada", "08:00", "10:00", 0, "x");
    Occupied fine = session("b", "ada", "10:00", "12:00", 0, "x");
    Occupied closed = session("c", "rosa", "14:00", "16:00", 0, "y");
    RoomTimes rooms =
        new RoomTimes(
            Map.of(
                "ada",
                List.of(
                    new OpeningHours(DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(19, 0)))),
            List.of(
                new ClosureRow("1", "rosa", "Salle Rosa", "2026-11-23", "2026-11-24", "Travaux")),
            ZoneId.of("Europe/Paris"));

    assertThat(Conflicts.among(List.of(early, fine, closed), NOBODY_AWAY, rooms))
        .extracting(Conflict::kind, Conflict::session)
        .containsExactly(
            tuple(ConflictKind.ROOM_CLOSED, early), tuple(ConflictKind.ROOM_CLOSED, closed));
  }

  @Test
  void three_in_one_room_are_three_pairs() {
    Occupied one = session("a", "ada", "09:00", "12:00", 1, "x");
    Occupied two = session("b", "ada", "10:00", "12:00", 1, "y");
    Occupied three = session("c", "ada", "11:00", "12:00", 1, "z");

    List<Conflict> found = Conflicts.among(List.of(three, one, two), NOBODY_AWAY, RoomTimes.ALWAYS);

    assertThat(found).hasSize(3);
    assertThat(found.get(0).touches("b")).isTrue();
    assertThat(found.get(0).touches("c")).isFalse();
  }
}
