package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.assessment.question.Outcome;
import org.declic.content.ItemId;
import org.declic.content.StepId;
import org.declic.platform.Language;
import org.declic.platform.TimeOrderedId;

/**
 * One answer, for ever. Life: written once, never changed. It holds the ids of options; of a typed
 * answer only how it matched, never the words.
 */
@Entity
@Table(name = "attempt")
public class Attempt {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Column(name = "step_id")
  private String stepId;

  @Column(name = "item_id")
  private String itemId;

  private String variant;
  private String given;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "try_number")
  private int tryNumber;

  @Enumerated(EnumType.STRING)
  private Help help;

  private String language;
  private Instant at;

  @Column(name = "review_id")
  private String reviewId;

  /** For JPA. */
  protected Attempt() {}

  Attempt(
      Studied where,
      StepId step,
      ItemId item,
      String given,
      Outcome outcome,
      int tryNumber,
      Help help,
      Language language,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = where.site().value();
    this.learnerId = where.learner().value();
    this.unitId = where.unit().value();
    this.unitVersion = where.unitVersion();
    this.reviewId = where.review().orElse(null);
    this.stepId = step.value();
    this.itemId = item.value();
    this.variant = "";
    this.given = given;
    this.outcome = outcome;
    this.tryNumber = tryNumber;
    this.help = help;
    this.language = language.code();
    this.at = now;
  }
}
