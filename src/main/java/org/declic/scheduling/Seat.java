package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.platform.TimeOrderedId;

/** A learner's place in a session. Taken, kept, or given back, which removes the row. */
@Entity
@Table(name = "seat")
class Seat {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "booked_at")
  private Instant bookedAt;

  @Column(name = "booked_by")
  private String bookedBy;

  /** For JPA. */
  protected Seat() {}

  Seat(TrainingSession session, LearnerId learner, AccountId bookedBy, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = session.site().value();
    this.sessionId = session.id().value();
    this.learnerId = learner.value();
    this.bookedBy = bookedBy.value();
    this.bookedAt = now;
  }
}
