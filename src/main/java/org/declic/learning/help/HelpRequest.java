package org.declic.learning.help;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * A raised hand. Life: asked by a learner or a visitor, one at a time; taken by the mediator who
 * comes; closed by either of them, or by itself two hours later.
 */
@Entity
@Table(name = "help_request")
public class HelpRequest {
  /** Who asked so long ago has left. */
  static final Duration LONGEST = Duration.ofHours(2);

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  /** The learner while it is open, else nothing: the unique key allows one open request each. */
  @Column(name = "open_learner_id")
  private String openLearnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "step_id")
  private String stepId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_name")
  private String takenName;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  /** For JPA. */
  protected HelpRequest() {}

  HelpRequest(SiteId site, LearnerId learner, Instant now) {
    this.id = HelpRequestId.next().value();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.openLearnerId = learner.value();
    this.askedAt = now;
    this.takenName = "";
  }

  /** Where the learner was when asking. */
  void about(UnitId unit, StepId step) {
    unitId = unit.value();
    stepId = step.value();
  }

  /** A mediator comes; the first one stays the one who came. */
  void take(Actor mediator, Instant now) {
    if (takenAt == null && closedAt == null) {
      takenBy = mediator.account().value();
      takenName = mediator.displayName();
      takenAt = now;
    }
  }

  void close(Instant now) {
    if (closedAt == null) {
      closedAt = now;
      openLearnerId = null;
    }
  }

  boolean isOver(Instant now) {
    return closedAt != null || now.isAfter(askedAt.plus(LONGEST));
  }

  /** Who comes; empty before. */
  String takenName() {
    return takenName;
  }

  boolean isTaken() {
    return takenAt != null;
  }

  public HelpRequestId id() {
    return new HelpRequestId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public LearnerId learner() {
    return new LearnerId(learnerId);
  }

  public Instant askedAt() {
    return askedAt;
  }
}
