package org.declic.portfolio;

import java.time.Instant;

/**
 * A person's level in one skill.
 *
 * @param toReview it did not succeed again since
 */
public record StandingRow(String skill, SkillLevel level, Instant reachedAt, boolean toReview) {

  /** For the query. */
  public StandingRow(String skill, SkillLevel level, Instant reachedAt, Instant reviewSince) {
    this(skill, level, reachedAt, reviewSince != null);
  }
}
