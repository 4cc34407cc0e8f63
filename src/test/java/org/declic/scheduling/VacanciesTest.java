package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.declic.identity.StaffRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomTimes;
import org.declic.scheduling.room.RoomUse;
import org.junit.jupiter.api.Test;

class VacanciesTest {
  private static final StaffRow KARIM = new StaffRow("karim", "Karim B.");
  private static final StaffRow SOPHIE = new StaffRow("sophie", "Sophie L.");
  private static final StaffRow CLAIRE = new StaffRow("claire", "Claire M.");

  private static final Occupied WORKSHOP = session("a", "ada", "14:00", "16:00", "karim");
  private static final Occupied INTERVIEW = session("b", "office", "15:00", "16:00", "sophie");

  private static Instant at(String hour) {
    return Instant.parse("2026-11-24T" + hour + ":00Z");
  }

  private static Occupied session(
      String id, String room, String from, String to, String... mediators) {
    return new Occupied(id, room, at(from), at(to), 0, List.of(mediators));
  }

  @Test
  void free_is_who_leads_nothing_then_and_is_not_away() {
    List<StaffRow> all = List.of(CLAIRE, KARIM, SOPHIE);
    Occupied evening = session("c", "ada", "16:00", "17:00", "karim");
    Vacancies nobodyAway =
        new Vacancies(List.of(WORKSHOP, INTERVIEW, evening), List.of(), RoomTimes.ALWAYS);
    Vacancies claireAway =
        new Vacancies(
            List.of(WORKSHOP, INTERVIEW),
            List.of(new Away("claire", at("08:00"), at("18:00"))),
            RoomTimes.ALWAYS);

    assertThat(nobodyAway.mediators(all, WORKSHOP)).containsExactly(CLAIRE);
    assertThat(nobodyAway.mediators(all, evening)).containsExactly(CLAIRE, SOPHIE);
    assertThat(claireAway.mediators(all, WORKSHOP)).isEmpty();
  }

  @Test
  void a_free_room_has_the_seats_and_rather_the_same_use() {
    RoomRow ada = new RoomRow("ada", "Salle Ada", 8, 10, RoomUse.WORKSHOP);
    RoomRow rosa = new RoomRow("rosa", "Salle Rosa", 10, 6, RoomUse.WORKSHOP);
    RoomRow office = new RoomRow("office", "Bureau 2", 2, 1, RoomUse.INTERVIEW);
    RoomRow open = new RoomRow("open", "Espace libre", 9, 6, RoomUse.OPEN_SPACE);
    Vacancies vacancies = new Vacancies(List.of(WORKSHOP, INTERVIEW), List.of(), RoomTimes.ALWAYS);

    assertThat(vacancies.rooms(List.of(ada, open, office, rosa), WORKSHOP, 8))
        .containsExactly(rosa, open);
    assertThat(vacancies.rooms(List.of(ada, office), WORKSHOP, 0)).isEmpty();
  }
}
