package org.declic.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries against one e-mail address, one unknown card code or from one source. After five: one
 * minute, doubling to fifteen; forgotten after twelve hours or a success.
 */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(12);

  @Id
  @Column(name = "subject_hash")
  private String subjectHash;

  private int failures;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "blocked_until")
  private Instant blockedUntil;

  /** For JPA. */
  protected SignInFailure() {}

  SignInFailure(String subjectHash, Instant now) {
    this.subjectHash = subjectHash;
    this.lastAt = now;
    this.blockedUntil = Instant.EPOCH;
  }

  void count(Instant now, int free) {
    if (now.isAfter(lastAt.plus(MEMORY))) {
      failures = 0;
    }
    failures++;
    lastAt = now;
    if (failures >= free) {
      long doublings = Math.min(10, failures - free);
      Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
      blockedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
  }

  boolean blocks(Instant now) {
    return now.isBefore(blockedUntil);
  }

  int failures(Instant now) {
    return now.isAfter(lastAt.plus(MEMORY)) ? 0 : failures;
  }
}
