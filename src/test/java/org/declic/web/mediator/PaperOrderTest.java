package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.PersonRow;
import org.junit.jupiter.api.Test;

class PaperOrderTest {
  private static PersonRow person(String nickname) {
    return new PersonRow(
        LearnerId.next().value(), nickname, "cat", Instant.EPOCH, AttendanceMark.EXPECTED, false);
  }

  private final PersonRow heron = person("Héron bleu");
  private final PersonRow moon = person("Lune claire");
  private final PersonRow apple = person("Pomme verte");

  @Test
  void a_line_keeps_its_number_whoever_comes_or_goes() {
    String printed = PaperOrder.of(List.of(heron, moon, apple));
    PersonRow cat = person("Chat roux");

    assertThat(PaperOrder.read(printed, List.of(cat, heron, apple)))
        .containsExactly(
            Optional.of(heron), Optional.empty(), Optional.of(apple), Optional.of(cat));
  }

  @Test
  void without_a_paper_people_stand_in_their_usual_order() {
    assertThat(PaperOrder.read("", List.of(heron, moon)))
        .containsExactly(Optional.of(heron), Optional.of(moon));
    assertThat(PaperOrder.read("<script>", List.of(heron))).containsExactly(Optional.of(heron));
  }
}
