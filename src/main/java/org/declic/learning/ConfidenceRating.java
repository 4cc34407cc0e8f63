package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.content.SkillId;
import org.declic.platform.Language;
import org.declic.platform.TimeOrderedId;

/**
 * How able a learner felt at one moment. Life: written once, never changed; whoever thinks again
 * writes another one, and the last of a moment counts.
 */
@Entity
@Table(name = "confidence_rating")
public class ConfidenceRating {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Column(name = "skill_id")
  private String skillId;

  @Enumerated(EnumType.STRING)
  private Moment moment;

  @Enumerated(EnumType.STRING)
  private ConfidenceScale answer;

  private String language;
  private Instant at;

  /** For JPA. */
  protected ConfidenceRating() {}

  ConfidenceRating(
      Studied where,
      SkillId skill,
      Moment moment,
      ConfidenceScale answer,
      Language language,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = where.site().value();
    this.learnerId = where.learner().value();
    this.unitId = where.unit().value();
    this.unitVersion = where.unitVersion();
    this.skillId = skill.value();
    this.moment = moment;
    this.answer = answer;
    this.language = language.code();
    this.at = now;
  }
}
