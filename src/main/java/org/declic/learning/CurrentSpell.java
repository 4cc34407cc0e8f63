package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** The stretch of work that goes on, and when its end was last written down. */
@Embeddable
public class CurrentSpell {
  /** A longer silence ends a stretch of work. */
  private static final Duration PAUSE = Duration.ofMinutes(15);

  private static final Duration NOTE_EVERY = Duration.ofSeconds(60);

  @Column(name = "spell_id")
  private String id;

  @Column(name = "spell_noted_at")
  private Instant notedAt;

  /** For JPA. */
  protected CurrentSpell() {}

  CurrentSpell(StudySpell spell, Instant now) {
    this.id = spell.id();
    this.notedAt = now;
  }

  boolean isOver(Instant lastActionAt, Instant now) {
    return now.isAfter(lastActionAt.plus(PAUSE));
  }

  /** True about once a minute: often enough to know how long somebody worked. */
  boolean shouldBeNoted(Instant now) {
    return !now.isBefore(notedAt.plus(NOTE_EVERY));
  }

  void noted(Instant now) {
    notedAt = now;
  }

  String id() {
    return id;
  }
}
