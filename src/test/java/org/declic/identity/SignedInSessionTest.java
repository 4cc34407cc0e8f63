package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.declic.identity.organisation.SiteId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SES-03")
class SignedInSessionTest {
  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  private static SignedInSession opened(Actor.Kind kind) {
    return new SignedInSession("hash", SiteId.next(), kind, LearnerId.next().value(), MORNING);
  }

  @ParameterizedTest
  @CsvSource({"LEARNER, 15", "VISITOR, 15", "STAFF, 30"})
  void nobody_stays_signed_in_without_doing_anything(Actor.Kind kind, int minutes) {
    SignedInSession session = opened(kind);

    assertThat(session.isOver(MORNING.plus(Duration.ofMinutes(minutes)))).isFalse();
    assertThat(session.isOver(MORNING.plus(Duration.ofMinutes(minutes)).plusMillis(1))).isTrue();
  }

  @Test
  void whoever_works_stays_signed_in() {
    SignedInSession session = opened(Actor.Kind.LEARNER);
    Instant later = MORNING.plus(Duration.ofMinutes(14));

    session.seen(later);

    assertThat(session.isOver(later.plus(Duration.ofMinutes(14)))).isFalse();
  }

  @Test
  void eight_hours_are_the_longest_even_without_a_pause() {
    SignedInSession session = opened(Actor.Kind.STAFF);
    Instant evening = MORNING.plus(Duration.ofHours(8));
    session.seen(evening);

    assertThat(session.isOver(evening)).isFalse();
    assertThat(session.isOver(evening.plusMillis(1))).isTrue();
  }

  @Test
  void saying_it_is_me_gives_no_new_eight_hours() {
    SignedInSession confirmed = opened(Actor.Kind.LEARNER).confirmedAs("other hash");

    assertThat(confirmed.isConfirmed()).isTrue();
    assertThat(confirmed.endsAtLatest()).isEqualTo(MORNING.plus(Duration.ofHours(8)));
  }

  @Test
  void an_ended_session_never_comes_back() {
    SignedInSession session = opened(Actor.Kind.LEARNER);

    session.end(MORNING);
    session.seen(MORNING.plusSeconds(1));

    assertThat(session.isOver(MORNING)).isTrue();
  }

  @Test
  void a_learner_must_say_it_is_me_first() {
    assertThat(opened(Actor.Kind.LEARNER).isConfirmed()).isFalse();
    assertThat(opened(Actor.Kind.VISITOR).isConfirmed()).isTrue();
    assertThat(opened(Actor.Kind.STAFF).isConfirmed()).isTrue();
  }
}
