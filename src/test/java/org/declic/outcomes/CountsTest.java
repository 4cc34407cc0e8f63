package org.declic.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.declic.assessment.confidence.ConfidenceScale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static final Period PERIOD = Period.of(LocalDate.of(2026, 11, 24));

  private static Overview overview(Counts counts) {
    return counts.told(PERIOD, new DisclosureControl(11));
  }

  @Test
  void the_figures_of_a_centre_counted_by_hand() {
    Overview overview = overview(new Counts(148, 96, 612, 107, 125, 79, 60, 30, 12, WalkIns.NONE));
    FigureRow unaided = overview.row(Indicator.UNAIDED);
    assertThat(unaided.cell().number()).isEqualTo(79);
    assertThat(unaided.share().orElseThrow()).isCloseTo(0.738, within(0.001));
    assertThat(unaided.interval().orElseThrow().from()).isCloseTo(0.648, within(0.001));
    assertThat(unaided.interval().orElseThrow().to()).isCloseTo(0.812, within(0.001));
    assertThat(overview.row(Indicator.NOT_FINISHED).cell().number()).isEqualTo(18);
    assertThat(overview.row(Indicator.NOT_BEGUN).cell().number()).isEqualTo(23);
    assertThat(overview.row(Indicator.NOT_ASKED_TWICE).cell().number()).isEqualTo(46);
  }

  @Test
  @Tag("PRV-12")
  void a_workshop_of_three_tells_nothing_of_them() {
    Overview overview = overview(new Counts(3, 1, 0, 2, 3, 1, 1, 1, 0, WalkIns.NONE));
    assertThat(overview.rows())
        .filteredOn(row -> row.indicator().isAboutPeople())
        .noneMatch(row -> row.cell().isShown())
        .noneMatch(row -> row.share().isPresent());
    assertThat(overview.isEmpty()).isFalse();
  }

  @Test
  void those_without_an_appointment_are_told_with_half_of_their_waits() {
    WalkIns walkIns =
        new WalkIns(120, 90, 15, IntStream.rangeClosed(1, 90).map(n -> 91 - n).boxed().toList());
    Overview overview = overview(new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, walkIns));
    assertThat(overview.isEmpty()).isFalse();
    assertThat(overview.row(Indicator.WALK_INS).cell().number()).isEqualTo(120);
    assertThat(overview.row(Indicator.WALK_INS_SERVED).share().orElseThrow()).isEqualTo(0.75);
    assertThat(overview.row(Indicator.WALK_INS_LEFT).cell().number()).isEqualTo(15);
    assertThat(overview.row(Indicator.WALK_INS_WAIT).cell().number()).isEqualTo(45);
  }

  @Test
  @Tag("PRV-12")
  void few_who_left_and_the_wait_of_few_are_not_told() {
    Overview overview =
        overview(
            new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, new WalkIns(60, 10, 4, List.of(1, 2, 3, 50))));
    assertThat(overview.row(Indicator.WALK_INS).cell().number()).isEqualTo(60);
    assertThat(overview.row(Indicator.WALK_INS_LEFT).cell().isShown()).isFalse();
    assertThat(overview.row(Indicator.WALK_INS_SERVED).cell().isShown()).isFalse();
    assertThat(overview.row(Indicator.WALK_INS_WAIT).cell().isShown()).isFalse();
  }

  @Test
  void nothing_at_all_is_empty() {
    assertThat(overview(new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, WalkIns.NONE)).isEmpty()).isTrue();
  }

  @Test
  void feeling_more_able_needs_the_same_question_twice() {
    Map<String, ConfidenceScale> before = Map.of("mail", ConfidenceScale.A_LITTLE);
    assertThat(Able.change(before, Map.of("mail", ConfidenceScale.FULLY)))
        .contains(Indicator.MORE_ABLE);
    assertThat(Able.change(before, Map.of("mail", ConfidenceScale.NOT_AT_ALL)))
        .contains(Indicator.LESS_ABLE);
    assertThat(Able.change(before, Map.of("souris", ConfidenceScale.FULLY))).isEmpty();
  }

  @Test
  void quarters_never_overlap() {
    assertThat(Period.offered(LocalDate.of(2026, 11, 24)))
        .first()
        .satisfies(
            period -> {
              assertThat(period.first()).isEqualTo("2026-10-01");
              assertThat(period.last()).isEqualTo("2026-12-31");
            });
    assertThat(Period.read("2026-3", LocalDate.of(2026, 11, 24)).last()).isEqualTo("2026-09-30");
    assertThat(Period.read("nonsense", LocalDate.of(2026, 11, 24))).isEqualTo(PERIOD);
  }
}
