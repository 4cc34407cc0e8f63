package org.declic.learning.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/**
 * When one finished unit comes back to one learner. Life: made when the unit is finished; moves on
 * with each review; put off by « Pas maintenant »; begins again when the unit is finished again;
 * over after the last review.
 */
@Entity
@Table(name = "review_plan")
public class ReviewPlan {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "finished_on")
  private String finishedOn;

  @Column(name = "reviews_done")
  private int reviewsDone;

  @Column(name = "due_on")
  private String dueOn;

  @Column(name = "feeling_due_on")
  private String feelingDueOn;

  @Version private long version;

  /** For JPA. */
  protected ReviewPlan() {}

  ReviewPlan(SiteId site, LearnerId learner, UnitId unit, LocalDate finished) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.unitId = unit.value();
    beginAt(finished);
  }

  /** From the first interval, and with the confidence question to come. */
  final void beginAt(LocalDate finished) {
    finishedOn = finished.toString();
    reviewsDone = 0;
    dueOn = ReviewSchedule.first(finished).toString();
    feelingDueOn = ReviewSchedule.feeling(finished).toString();
  }

  /** Its questions were asked again; before its day that changes nothing. */
  void reviewed(LocalDate today) {
    if (isDue(today)) {
      reviewsDone++;
      dueOn = ReviewSchedule.next(reviewsDone, today).map(LocalDate::toString).orElse(null);
    }
  }

  /** The confidence question was answered again. */
  void felt() {
    feelingDueOn = null;
  }

  /** Not now: whatever waits comes another day. */
  void putOff(LocalDate today) {
    String anotherDay = ReviewSchedule.anotherDay(today).toString();
    if (isDue(today)) {
      dueOn = anotherDay;
    }
    if (isFeelingDue(today)) {
      feelingDueOn = anotherDay;
    }
  }

  boolean isDue(LocalDate today) {
    return due().filter(day -> !day.isAfter(today)).isPresent();
  }

  boolean isFeelingDue(LocalDate today) {
    return feelingDue().filter(day -> !day.isAfter(today)).isPresent();
  }

  Optional<LocalDate> due() {
    return Optional.ofNullable(dueOn).map(LocalDate::parse);
  }

  Optional<LocalDate> feelingDue() {
    return Optional.ofNullable(feelingDueOn).map(LocalDate::parse);
  }

  UnitId unit() {
    return new UnitId(unitId);
  }
}
