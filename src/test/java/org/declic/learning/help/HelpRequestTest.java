package org.declic.learning.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.ReadingSettings;
import org.declic.identity.Role;
import org.declic.identity.organisation.SiteId;
import org.junit.jupiter.api.Test;

class HelpRequestTest {
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final SiteId SITE = SiteId.next();

  private final HelpRequest request = new HelpRequest(SITE, LearnerId.next(), NOW);

  private static Actor mediator(String name) {
    return new Actor(
        Actor.Kind.STAFF,
        AccountId.next().value(),
        SITE.value(),
        Set.of(Role.MEDIATOR),
        name,
        "",
        "fr",
        ReadingSettings.USUAL,
        "key",
        true);
  }

  @Test
  void the_first_mediator_who_takes_it_is_the_one_who_comes() {
    request.take(mediator("Karim B."), NOW);
    request.take(mediator("Nadia L."), NOW);
    assertThat(request.takenName()).isEqualTo("Karim B.");
  }

  @Test
  void it_is_over_when_closed() {
    assertThat(request.isOver(NOW)).isFalse();
    request.close(NOW);
    assertThat(request.isOver(NOW)).isTrue();
  }

  @Test
  void after_two_hours_whoever_asked_has_left() {
    assertThat(request.isOver(NOW.plus(Duration.ofHours(2)))).isFalse();
    assertThat(request.isOver(NOW.plus(Duration.ofMinutes(121)))).isTrue();
  }

  @Test
  void what_is_closed_cannot_be_taken() {
    request.close(NOW);
    request.take(mediator("Karim B."), NOW);
    assertThat(request.isTaken()).isFalse();
  }
}
