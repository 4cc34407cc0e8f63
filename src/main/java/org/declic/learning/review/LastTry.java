package org.declic.learning.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.assessment.question.Outcome;
import org.declic.learning.QuestionAnswered;
import org.declic.platform.TimeOrderedId;

/**
 * How one learner last answered one question at the first try, in its unit or in a review. Life:
 * made by the first answer, taken over by each later one.
 */
@Entity
@Table(name = "last_try")
public class LastTry {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "item_id")
  private String itemId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private Instant at;

  /** For JPA. */
  protected LastTry() {}

  LastTry(QuestionAnswered answer) {
    this.id = TimeOrderedId.next();
    this.siteId = answer.site().value();
    this.learnerId = answer.learner().value();
    this.unitId = answer.unit().value();
    this.itemId = answer.item().value();
    take(answer);
  }

  /** Times may come out of order, when answers given without the network arrive late. */
  void take(QuestionAnswered answer) {
    if (at == null || !answer.at().isBefore(at)) {
      outcome = answer.outcome();
      at = answer.at();
    }
  }
}
