package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.declic.identity.AccountId;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

class TrainingSessionTest {
  private static final LocalDate TODAY = Plans.TUESDAY;
  private static final AccountId SOPHIE = AccountId.next();

  private static TrainingSession open() {
    TrainingSession session = Plans.session();
    session.open(TODAY, Plans.KARIM, Plans.TUESDAY_MORNING);
    return session;
  }

  private static TrainingSession closed() {
    TrainingSession session = open();
    session.close(Plans.KARIM, Plans.TUESDAY_MORNING);
    return session;
  }

  private static TrainingSession cancelled() {
    TrainingSession session = Plans.session();
    session.cancel(0, "Salle fermée", Plans.KARIM, Plans.MONDAY_EVENING);
    return session;
  }

  private static void refused(String key, ThrowingSupplier<?> step) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(step::get)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("scheduling.refused." + key));
  }

  private static Object change(TrainingSession session, SessionPlan plan) {
    session.change(session.version(), plan, Plans.slot(plan), SOPHIE, Plans.MONDAY_EVENING);
    return session;
  }

  private static Object cancel(TrainingSession session, String reason) {
    session.cancel(session.version(), reason, SOPHIE, Plans.MONDAY_EVENING);
    return session;
  }

  @Test
  void a_session_is_planned_opened_and_closed() {
    TrainingSession session = Plans.session();
    assertThat(session.state()).isEqualTo(SessionState.PLANNED);

    assertThat(session.open(TODAY, Plans.KARIM, Plans.TUESDAY_MORNING)).isTrue();
    assertThat(session.state()).isEqualTo(SessionState.OPEN);

    assertThat(session.close(Plans.KARIM, Plans.TUESDAY_MORNING)).isTrue();
    assertThat(session.state()).isEqualTo(SessionState.CLOSED);
  }

  @Test
  void opening_or_closing_twice_is_once() {
    assertThat(open().open(TODAY, SOPHIE, Plans.TUESDAY_MORNING)).isFalse();
    assertThat(closed().close(SOPHIE, Plans.TUESDAY_MORNING)).isFalse();
  }

  @Test
  void a_session_opens_on_its_day_or_later() {
    LocalDate monday = TODAY.minusDays(1);
    refused("open_early", () -> Plans.session().open(monday, Plans.KARIM, Plans.MONDAY_EVENING));
    assertThat(Plans.session().open(TODAY.plusDays(1), SOPHIE, Plans.TUESDAY_MORNING)).isTrue();
  }

  @Test
  void what_never_opened_is_not_closed() {
    refused("not_open", () -> Plans.session().close(Plans.KARIM, Plans.TUESDAY_MORNING));
    refused("not_open", () -> cancelled().close(Plans.KARIM, Plans.TUESDAY_MORNING));
  }

  @Test
  void what_is_over_does_not_change() {
    refused("over.closed", () -> change(closed(), Plans.workshop()));
    refused("over.cancelled", () -> change(cancelled(), Plans.workshop()));
    refused("over.closed", () -> closed().open(TODAY, SOPHIE, Plans.TUESDAY_MORNING));
    refused("over.cancelled", () -> cancelled().open(TODAY, SOPHIE, Plans.TUESDAY_MORNING));
  }

  @Test
  void an_open_session_keeps_its_start_but_may_end_later() {
    SessionPlan later = at(LocalTime.of(9, 45), LocalTime.of(11, 30));
    SessionPlan longer = at(LocalTime.of(9, 30), LocalTime.of(12, 0));

    refused("already_open", () -> change(open(), later));
    assertThatCode(() -> change(open(), longer)).doesNotThrowAnyException();
  }

  private static SessionPlan at(LocalTime start, LocalTime end) {
    return new SessionPlan(
        ActivityKind.WORKSHOP,
        "Souris",
        List.of(),
        TODAY,
        start,
        end,
        Plans.ADA,
        8,
        Set.of(Plans.KARIM));
  }

  @Test
  void a_session_is_cancelled_with_a_reason_before_it_begins() {
    refused("no_reason", () -> cancel(Plans.session(), " "));
    refused("no_reason", () -> cancel(Plans.session(), "a".repeat(201)));
    refused("cancel.open", () -> cancel(open(), "Panne"));
    refused("cancel.closed", () -> cancel(closed(), "Panne"));
    refused("cancel.cancelled", () -> cancel(cancelled(), "Panne"));
  }

  @Test
  @Tag("REL-13")
  void whoever_saw_an_older_version_changes_nothing() {
    TrainingSession session = Plans.session();
    SessionPlan other = at(LocalTime.of(14, 0), LocalTime.of(16, 0));

    assertThatExceptionOfType(EditedMeanwhile.class)
        .isThrownBy(
            () ->
                session.change(
                    session.version() - 1, other, Plans.slot(other), SOPHIE, Plans.MONDAY_EVENING));
    assertThat(session.slot().start()).isEqualTo(LocalTime.of(9, 30));
  }

  @Test
  void seats_are_offered_while_it_is_not_over_and_never_at_a_showroom() {
    TrainingSession showroom =
        Plans.session(Plans.of(ActivityKind.SHOWROOM, "", List.of(), 0, Set.of(Plans.KARIM)));

    assertThatCode(Plans.session()::demandSeatsOffered).doesNotThrowAnyException();
    assertThatCode(open()::demandSeatsOffered).doesNotThrowAnyException();
    assertThatExceptionOfType(Refusal.class).isThrownBy(closed()::demandSeatsOffered);
    assertThatExceptionOfType(Refusal.class).isThrownBy(showroom::demandSeatsOffered);
  }
}
