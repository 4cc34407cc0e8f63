package org.declic.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.declic.content.SkillId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/**
 * Where a person stands in one skill. Life: begins with the first evidence; rises as {@link
 * MasteryPolicy} says; never falls, since it may have been printed; says « à revoir » after a later
 * failure, until the next success without help.
 */
@Entity
@Table(name = "skill_standing")
public class SkillStanding {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "skill_id")
  private String skillId;

  @Column(name = "level_reached")
  @Enumerated(EnumType.STRING)
  private SkillLevel level;

  @Column(name = "reached_at")
  private Instant reachedAt;

  @Column(name = "unaided_at")
  private Instant unaidedAt;

  @Column(name = "review_since")
  private Instant reviewSince;

  @Version private long version;

  /** For JPA. */
  protected SkillStanding() {}

  SkillStanding(SiteId site, LearnerId learner, SkillId skill, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.skillId = skill.value();
    this.level = SkillLevel.NOT_SEEN;
    this.reachedAt = now;
  }

  SkillLevel level() {
    return level;
  }

  Instant reachedAt() {
    return reachedAt;
  }

  /** It did not succeed again: « à revoir ». The level stays. */
  void review(Instant now) {
    reviewSince = reviewSince == null ? now : reviewSince;
  }

  /** It succeeded without help: nothing is to be reviewed. */
  void succeeded() {
    reviewSince = null;
  }

  /** Since when « sans aide » holds. */
  Optional<Instant> unaidedAt() {
    return Optional.ofNullable(unaidedAt);
  }

  /** Rises to this level; a lower one changes nothing. */
  void reach(SkillLevel reached, Instant now) {
    if (reached.orHigher(level) == level) {
      return;
    }
    level = reached;
    reachedAt = now;
    if (unaidedAt == null && reached.isAtLeast(SkillLevel.UNAIDED)) {
      unaidedAt = now;
    }
  }
}
