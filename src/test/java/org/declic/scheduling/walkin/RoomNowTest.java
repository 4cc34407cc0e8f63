package org.declic.scheduling.walkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;
import org.junit.jupiter.api.Test;

class RoomNowTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:40:00Z");
  private static final AccountId KARIM = AccountId.next();
  private static final RoomRow ADA = room("Salle Ada", 8, RoomUse.WORKSHOP);
  private static final RoomRow OPEN_SPACE = room("Espace libre", 30, RoomUse.OPEN_SPACE);
  private static final RoomRow OFFICE = room("Bureau 2", 2, RoomUse.INTERVIEW);
  private static final List<RoomRow> ROOMS = List.of(ADA, OPEN_SPACE, OFFICE);

  private static RoomRow room(String name, int seats, RoomUse use) {
    return new RoomRow(RoomId.next().value(), name, seats, 1, use);
  }

  private static SessionRow session(RoomRow room, AccountId mediator, int inMinutes) {
    Instant starts = NOW.plusSeconds(60L * inMinutes);
    return new SessionRow(
        new SessionRow.Line(
            SessionId.next().value(),
            ActivityKind.WORKSHOP,
            "",
            "2026-11-24",
            "10:40",
            "12:40",
            starts,
            starts.plusSeconds(7_200),
            room.id(),
            room.name(),
            1,
            8,
            0,
            0,
            0,
            0,
            0,
            SessionState.PLANNED,
            "",
            "",
            NOW,
            1L),
        List.of(new Leader(mediator.value(), "Karim B.")),
        List.of(),
        "");
  }

  private static Optional<RoomNow> choose(Optional<RoomRow> post, SessionRow... sessions) {
    return RoomNow.choose(
        ROOMS,
        List.of(sessions),
        KARIM,
        post.map(room -> new RoomId(room.id())),
        NOW,
        (room, minutes) -> true);
  }

  private static RoomNow in(RoomRow room, int minutes) {
    return new RoomNow(new RoomId(room.id()), minutes);
  }

  @Test
  void a_room_for_interviews_comes_first_for_the_usual_hour() {
    assertThat(choose(Optional.empty())).contains(in(OFFICE, 60));
  }

  @Test
  void who_receives_somewhere_stays_there() {
    assertThat(choose(Optional.of(OPEN_SPACE))).contains(in(OPEN_SPACE, 60));
  }

  @Test
  void it_ends_when_the_room_is_needed() {
    assertThat(choose(Optional.empty(), session(OFFICE, AccountId.next(), 25)))
        .contains(in(OFFICE, 25));
  }

  @Test
  void a_room_needed_in_less_than_a_quarter_of_an_hour_is_left_alone() {
    assertThat(choose(Optional.empty(), session(OFFICE, AccountId.next(), 10)))
        .contains(in(OPEN_SPACE, 60));
  }

  @Test
  void a_mediator_who_is_expected_elsewhere_ends_in_time_or_does_not_begin() {
    assertThat(choose(Optional.empty(), session(ADA, KARIM, 40))).contains(in(OFFICE, 40));
    assertThat(choose(Optional.empty(), session(ADA, KARIM, -30))).isEmpty();
  }

  @Test
  void a_room_that_closes_soon_is_taken_for_as_long_as_it_is_open() {
    assertThat(
            RoomNow.choose(
                ROOMS,
                List.of(),
                KARIM,
                Optional.empty(),
                NOW,
                (room, minutes) -> room.value().equals(OFFICE.id()) && minutes <= 30))
        .contains(in(OFFICE, 30));
  }
}
