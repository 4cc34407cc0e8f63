package org.declic.assignment.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.declic.assignment.AbsenceId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;
import org.junit.jupiter.api.Test;

class ReplacementRequestTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:12:00Z");
  private static final Instant SESSION = Instant.parse("2026-11-24T14:30:00Z");
  private static final Instant LATE = Instant.parse("2026-11-24T12:30:00Z");

  private static ReplacementRequest asked(String message) {
    return new ReplacementRequest(
        new ReplacementRequest.About(
            SiteId.next(), AbsenceId.next(), SessionId.next(), AccountId.next()),
        AccountId.next(),
        AccountId.next(),
        message,
        "",
        NOW,
        SESSION);
  }

  private static void refused(String key, Runnable step) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(step::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("replacement.refused." + key));
  }

  @Test
  void it_waits_until_its_hour_and_no_longer() {
    ReplacementRequest request = asked("Peux-tu ?");

    assertThat(request.answer(LATE.minusSeconds(1))).isEqualTo(Answer.OPEN);
    assertThat(request.answer(LATE)).isEqualTo(Answer.LAPSED);
    refused("answered.lapsed", () -> request.accept(LATE));
  }

  @Test
  void one_answer_is_given_and_stays() {
    ReplacementRequest request = asked("Peux-tu ?");
    request.decline(NOW);

    refused("answered.declined", () -> request.accept(NOW.plus(Duration.ofMinutes(5))));
    request.withdraw(NOW);
    assertThat(request.answer(SESSION)).isEqualTo(Answer.DECLINED);
  }

  @Test
  void a_yes_whose_decision_was_undone_counts_as_withdrawn() {
    ReplacementRequest request = asked("Peux-tu ?");
    request.accept(NOW);
    request.revoke(NOW);

    assertThat(request.answer(NOW)).isEqualTo(Answer.WITHDRAWN);
  }

  @Test
  void a_message_says_something_and_not_too_much() {
    refused("message", () -> asked("  "));
    refused("message", () -> asked("a".repeat(601)));
    assertThat(asked("a".repeat(600)).answer(NOW)).isEqualTo(Answer.OPEN);
  }
}
