package org.declic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }

  @Test
  void from_eight_in_the_evening_to_eight_in_the_morning() {
    assertThat(QuietHours.isQuiet(at("2026-11-24T07:59"), PARIS)).isTrue();
    assertThat(QuietHours.isQuiet(at("2026-11-24T08:00"), PARIS)).isFalse();
    assertThat(QuietHours.isQuiet(at("2026-11-24T19:59"), PARIS)).isFalse();
    assertThat(QuietHours.isQuiet(at("2026-11-24T20:00"), PARIS)).isTrue();
  }

  @Test
  void the_next_hour_is_never_quiet_and_never_earlier_also_when_clocks_change() {
    for (Instant at = at("2026-03-27T00:00");
        at.isBefore(at("2026-03-31T00:00"));
        at = at.plus(Duration.ofMinutes(17))) {
      Instant next = QuietHours.next(at, PARIS);
      Instant before = QuietHours.before(at, PARIS);
      assertThat(QuietHours.isQuiet(next, PARIS)).isFalse();
      assertThat(QuietHours.isQuiet(before, PARIS)).isFalse();
      assertThat(next).isAfterOrEqualTo(at);
      assertThat(before).isBeforeOrEqualTo(at);
    }
  }

  @Test
  void pauses_grow_up_to_an_hour() {
    assertThat(Postman.pause(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Postman.pause(3)).isEqualTo(Duration.ofMinutes(4));
    assertThat(Postman.pause(50)).isEqualTo(Duration.ofHours(1));
  }
}
