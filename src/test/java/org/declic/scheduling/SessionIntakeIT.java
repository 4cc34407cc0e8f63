package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.IntakeRow.Fate;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.intake.Sheet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions from a file: told before, added once, all or the good ones. */
@ArquillianTest
@Tag("REL-22")
class SessionIntakeIT {
  private static final String HEADING = "Date;Début;Fin;Salle;Places;Sujet;Animé par\n";
  private static final LocalDate DAY = SampleCentre.DAY;

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Resource private ManagedThreadFactory factory;
  @Inject private SessionIntake intake;
  @Inject private IntakePart parts;
  @Inject private SessionPlanning planning;

  private Centre centre;
  private Actor claire;
  private Acting lead;

  @BeforeEach
  void open() {
    centre = samples.centre();
    claire = people.staff(centre.site(), "Claire M.", Role.LEAD);
    lead = Acting.as(claire);
  }

  private static Sheet sheet(String lines) {
    return Sheet.read((HEADING + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(LocalDate day, String from, String to, String room, String who) {
    return day + ";" + from + ";" + to + ";" + room + ";5;Souris;" + who + "\n";
  }

  private static String good(int day) {
    return line(DAY.plusDays(day), "9h30", "11h30", "Salle Ada", "Karim B.");
  }

  private IntakeReport preview(Sheet sheet) {
    return lead.get(() -> parts.preview(claire, sheet));
  }

  private String bringIn(RequestId request, Sheet sheet, boolean goodLinesOnly) {
    return lead.get(() -> intake.bringIn(request, claire, sheet, goodLinesOnly));
  }

  private String bringIn(Sheet sheet, boolean goodLinesOnly) {
    return bringIn(RequestId.next(), sheet, goodLinesOnly);
  }

  @Test
  void looking_adds_nothing_and_tells_each_line() {
    IntakeReport report =
        preview(
            sheet(
                good(0)
                    + line(DAY, "10:00", "12:00", "salle  ada", "Sophie L.")
                    + line(DAY, "14:00", "16:00", "Salle Adda", "Sophie L.")
                    + line(DAY, "14:00", "13:00", "Salle Rosa", "Sophie L.")
                    + good(0)));

    assertThat(report.rows())
        .extracting(IntakeRow::number, IntakeRow::fate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, Fate.NEW),
            org.assertj.core.groups.Tuple.tuple(3L, Fate.REFUSED),
            org.assertj.core.groups.Tuple.tuple(4L, Fate.REFUSED),
            org.assertj.core.groups.Tuple.tuple(5L, Fate.REFUSED),
            org.assertj.core.groups.Tuple.tuple(6L, Fate.KNOWN));
    assertThat(report.of(Fate.REFUSED))
        .extracting(row -> row.why().orElseThrow().key())
        .containsExactly(
            "scheduling.refused.room_taken",
            "import.line.room_near",
            "scheduling.refused.end_before_start");
    assertThat(report.of(Fate.REFUSED).get(1).why().orElseThrow().arguments())
        .containsExactly("Salle Adda", "Salle Ada");
    assertThat(samples.sessions(centre.site())).isZero();
  }

  @Test
  void the_second_time_adds_nothing() {
    Sheet sheet = sheet(good(0) + good(1) + good(2));

    assertThat(bringIn(sheet, false)).isEqualTo("3,0,0");
    assertThat(bringIn(sheet, false)).isEqualTo("0,3,0");
    assertThat(samples.sessions(centre.site())).isEqualTo(3);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_twice_is_one_import() {
    RequestId form = RequestId.next();
    Sheet sheet = sheet(good(0) + good(1));

    assertThat(bringIn(form, sheet, false)).isEqualTo("2,0,0");
    assertThat(bringIn(form, sheet, false)).isEqualTo("2,0,0");
    assertThat(samples.sessions(centre.site())).isEqualTo(2);
  }

  @Test
  void all_means_all_and_a_bad_line_stops_everything() {
    Sheet sheet = sheet(good(0) + good(1).replace("9h30", "soon"));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> bringIn(sheet, false))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("import.refused.bad_lines"));
    assertThat(samples.sessions(centre.site())).isZero();
    assertThat(bringIn(sheet, true)).isEqualTo("1,0,1");
    assertThat(samples.sessions(centre.site())).isEqualTo(1);
  }

  @Test
  void one_bad_line_of_many_is_found_by_its_number_and_the_others_come_in() {
    int count = 600;
    int bad = 333;
    String lines =
        IntStream.range(0, count)
            .mapToObj(i -> i == bad ? good(i).replace("Karim B.", "Karin X.") : good(i))
            .collect(Collectors.joining());

    IntakeReport report = preview(sheet(lines));

    assertThat(report.of(Fate.REFUSED)).extracting(IntakeRow::number).containsExactly(bad + 2L);
    assertThat(bringIn(sheet(lines), true)).isEqualTo((count - 1) + ",0,1");
    assertThat(samples.sessions(centre.site())).isEqualTo(count - 1);
  }

  @Test
  void of_a_long_file_all_means_all_too() {
    String lines =
        IntStream.range(0, 3 * SessionIntake.PART)
            .mapToObj(i -> i == 250 ? good(i).replace("Karim B.", "Karin X.") : good(i))
            .collect(Collectors.joining());

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bringIn(sheet(lines), false));
    assertThat(samples.sessions(centre.site())).isZero();
  }

  @Test
  @Tag("REL-06")
  void a_long_file_sent_twice_by_one_form_tells_the_same_twice() {
    RequestId form = RequestId.next();
    Sheet sheet =
        sheet(
            IntStream.range(0, 2 * SessionIntake.PART + 1)
                .mapToObj(SessionIntakeIT::good)
                .collect(Collectors.joining()));

    assertThat(bringIn(form, sheet, false)).isEqualTo("201,0,0");
    assertThat(bringIn(form, sheet, true)).isEqualTo("201,0,0");
    assertThat(bringIn(sheet, true)).isEqualTo("0,201,0");
    assertThat(samples.sessions(centre.site())).isEqualTo(201);
  }

  /** They take turns with the file, part by part. */
  @Test
  void whoever_plans_with_the_same_room_does_not_wait_for_the_end_of_a_long_file()
      throws Exception {
    int count = 8 * SessionIntake.PART;
    Sheet sheet =
        sheet(
            IntStream.range(0, count)
                .mapToObj(SessionIntakeIT::good)
                .collect(Collectors.joining()));
    ExecutorService threads = Executors.newSingleThreadExecutor(factory);
    try {
      Future<String> file = threads.submit(() -> bringIn(sheet, true));
      int planned = 0;
      while (!file.isDone()) {
        SessionPlan plan =
            SampleCentre.workshop(
                centre.ada(), centre.karim(), DAY.minusDays(planned + 1), "14:00");
        lead.get(() -> planning.plan(RequestId.next(), claire, plan));
        planned++;
      }
      assertThat(file.get()).isEqualTo(count + ",0,0");
      assertThat(planned).isGreaterThan(2);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void what_was_moved_since_does_not_come_a_second_time() {
    Sheet sheet = sheet(good(0));
    bringIn(sheet, false);
    SessionRow row = samples.rows(centre.site()).get(0);
    SessionPlan later =
        SampleCentre.workshop(centre.ada(), centre.karim(), DAY.plusDays(1), "14:00");
    lead.run(
        () -> planning.change(RequestId.next(), claire, row.sessionId(), row.version(), later));

    assertThat(bringIn(sheet, false)).isEqualTo("0,1,0");
    assertThat(samples.sessions(centre.site())).isEqualTo(1);
  }
}
