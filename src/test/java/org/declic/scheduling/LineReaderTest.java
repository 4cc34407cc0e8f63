package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.StaffRow;
import org.declic.platform.Refusal;
import org.declic.scheduling.intake.IntakeLine;
import org.declic.scheduling.intake.Sheet;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REL-22")
class LineReaderTest {
  private static final RoomId ADA = RoomId.next();
  private static final AccountId KARIM = AccountId.next();
  private static final AccountId ZOE = AccountId.next();
  private static final LineReader READER =
      new LineReader(
          List.of(
              new RoomRow(ADA.value(), "Salle Ada", 8, 10, RoomUse.WORKSHOP),
              new RoomRow(RoomId.next().value(), "Salle Rosa", 10, 6, RoomUse.WORKSHOP)),
          List.of(new StaffRow(KARIM.value(), "Karim B."), new StaffRow(ZOE.value(), "Zoé É.")));

  private static IntakeLine line(
      String date, String start, String end, String kind, String room, String units, String who) {
    String file =
        "date\tstart\tend\tkind\troom\tunits\tsubject\tled by\n"
            + String.join("\t", date, start, end, kind, room, units, "Souris", who);
    return Sheet.read(file.getBytes(StandardCharsets.UTF_8)).lines().get(0);
  }

  private static IntakeLine line() {
    return line("24/11/2026", "9h30", "11h30", "Atelier", "Salle Ada", "", "Karim B.");
  }

  private static void refused(String key, IntakeLine line) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> READER.plan(line))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("import.line." + key));
  }

  @Test
  void a_line_becomes_the_plan_that_somebody_would_have_typed() {
    SessionPlan plan = READER.plan(line());

    assertThat(plan.kind()).isEqualTo(ActivityKind.WORKSHOP);
    assertThat(plan.date()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(plan.start()).isEqualTo(LocalTime.of(9, 30));
    assertThat(plan.end()).isEqualTo(LocalTime.of(11, 30));
    assertThat(plan.room()).isEqualTo(ADA);
    assertThat(plan.seats()).isEqualTo(8);
    assertThat(plan.mediators()).containsExactly(KARIM);
  }

  @ParameterizedTest
  @CsvSource({
    "24/11/2026, 9h30, 9:30",
    "2026-11-24, 09:30, 9 h 30",
    "24.11.2026, 09:30:00, 9H30",
  })
  void days_and_hours_may_be_written_in_their_ways(String date, String start, String other) {
    LocalTime from = READER.plan(line(date, start, "12h", "", "salle ada", "", "Karim")).start();
    LocalTime same = READER.plan(line(date, other, "12h", "", "SALLE ADA", "", "Karim")).start();

    assertThat(from).isEqualTo(LocalTime.of(9, 30)).isEqualTo(same);
  }

  @Test
  void an_empty_end_is_the_usual_length() {
    SessionPlan plan =
        READER.plan(
            line("24/11/2026", "14h", "", "Entretien individuel", "Salle Ada", "", "Karim B."));

    assertThat(plan.end()).isEqualTo(LocalTime.of(14, 45));
  }

  @Test
  void units_and_people_may_be_several_and_names_may_be_begun() {
    SessionPlan plan =
        READER.plan(
            line(
                "24/11/2026",
                "9h30",
                "",
                "workshop",
                "Salle Ada",
                "M1 U8, m1-u02",
                "karim et zoe e"));

    assertThat(plan.units()).containsExactly(new UnitId("m1-u08"), new UnitId("m1-u02"));
    assertThat(plan.mediators()).isEqualTo(Set.of(KARIM, ZOE));
  }

  @Test
  void each_cell_that_cannot_be_read_has_its_sentence() {
    refused("date", line("24/11/20266", "9h30", "", "", "Salle Ada", "", "Karim B."));
    refused("date", line("24/11/9999", "9h30", "", "", "Salle Ada", "", "Karim B."));
    refused("date", line("31/02/2026", "9h30", "", "", "Salle Ada", "", "Karim B."));
    refused("date", line("11/24/2026", "9h30", "", "", "Salle Ada", "", "Karim B."));
    refused("time", line("24/11/2026", "25h", "", "", "Salle Ada", "", "Karim B."));
    refused("time", line("24/11/2026", "=9+1", "", "", "Salle Ada", "", "Karim B."));
    refused("kind", line("24/11/2026", "9h30", "", "Goûter", "Salle Ada", "", "Karim B."));
    refused("room_near", line("24/11/2026", "9h30", "", "", "Sale Adda", "", "Karim B."));
    refused("room", line("24/11/2026", "9h30", "", "", "Cuisine", "", "Karim B."));
    refused("mediator_near", line("24/11/2026", "9h30", "", "", "Salle Ada", "", "Karin B."));
    refused("mediator", line("24/11/2026", "9h30", "", "", "Salle Ada", "", "=cmd()"));
    refused("units", line("24/11/2026", "9h30", "", "", "Salle Ada", "M1 U8 X", "Karim B."));
    refused("missing", line("24/11/2026", "9h30", "", "", "", "", "Karim B."));
  }

  @Test
  void the_one_bad_line_of_five_thousand_is_found_by_its_number() {
    int bad = 3_210;
    String file =
        "Date;Début;Salle;Sujet;Animé par\n"
            + IntStream.range(0, Sheet.MOST_LINES)
                .mapToObj(i -> "24/11/2026;" + (i == bad ? "midi" : "12h") + ";Salle Ada;x;Karim\n")
                .collect(Collectors.joining());
    List<Long> refused = new ArrayList<>();
    for (IntakeLine line : Sheet.read(file.getBytes(StandardCharsets.UTF_8)).lines()) {
      try {
        READER.plan(line);
      } catch (Refusal refusal) {
        refused.add(line.number());
      }
    }

    assertThat(refused).containsExactly(bad + 2L);
  }
}
