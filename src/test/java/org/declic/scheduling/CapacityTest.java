package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.Room;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least of what was asked for, the room, its workstations and what mediators can hold. */
class CapacityTest {

  /**
   * Kind, seats asked, seats and workstations of the room, mediators, one each; what comes of it.
   */
  @ParameterizedTest
  @CsvSource({
    "WORKSHOP, 8, 10, 10, 1, true, 8, ASKED",
    "WORKSHOP, 12, 10, 20, 2, true, 10, ROOM",
    "WORKSHOP, 12, 20, 6, 2, true, 6, WORKSTATIONS",
    "WORKSHOP, 12, 20, 6, 2, false, 12, ASKED",
    "WORKSHOP, 12, 20, 20, 1, true, 10, MEDIATORS",
    "WORKSHOP, 12, 20, 20, 2, true, 12, ASKED",
    "WORKSHOP, 12, 20, 20, 0, true, 12, ASKED",
    "WORKSHOP, 12, 6, 6, 2, true, 6, ROOM",
    "WORKSHOP, 8, 10, 0, 1, true, 0, WORKSTATIONS",
    "COLLECTIVE_INTERVIEW, 30, 40, 0, 1, false, 20, MEDIATORS",
    "COLLECTIVE_INTERVIEW, 30, 40, 0, 2, false, 30, ASKED",
    "INDIVIDUAL_INTERVIEW, 5, 2, 0, 1, false, 1, ASKED",
    "INDIVIDUAL_SUPPORT, 0, 2, 1, 2, true, 1, ASKED",
    "SHOWROOM, 30, 10, 0, 1, false, 0, ASKED",
  })
  void the_least_counts(
      ActivityKind kind,
      int asked,
      int seats,
      int workstations,
      int mediators,
      boolean each,
      int offered,
      Capacity.Limit limit) {
    Set<AccountId> people =
        IntStream.range(0, mediators).mapToObj(i -> AccountId.next()).collect(Collectors.toSet());
    SessionPlan usual = Plans.workshop();
    SessionPlan plan =
        new SessionPlan(
            kind,
            "Essai",
            usual.units(),
            usual.date(),
            usual.start(),
            usual.end(),
            usual.room(),
            asked,
            people,
            new SessionDetails(Set.of(SpokenLanguage.FRENCH), "", each, java.util.List.of()));
    Room room =
        new Room(RoomId.next(), SiteId.next(), "Salle Ada", seats, workstations, RoomUse.WORKSHOP);

    Capacity capacity = Capacity.of(plan, room);

    assertThat(capacity.seats()).isEqualTo(offered);
    assertThat(capacity.limit()).isEqualTo(limit);
    assertThat(capacity.lowered().map(Refusal::key))
        .isEqualTo(
            limit == Capacity.Limit.ASKED
                ? java.util.Optional.empty()
                : java.util.Optional.of("scheduling.capacity." + limit));
  }
}
