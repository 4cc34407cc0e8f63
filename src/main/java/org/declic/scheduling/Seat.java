package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
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

  @Enumerated(EnumType.STRING)
  private SeatOrigin origin;

  @Column(name = "slip_id")
  private String slipId;

  /** For JPA. */
  protected Seat() {}

  /**
   * @param by the account, or the learner who took it alone
   */
  Seat(
      SiteId site,
      SessionId session,
      LearnerId learner,
      SeatOrigin origin,
      Optional<String> slip,
      String by,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.learnerId = learner.value();
    this.origin = origin;
    this.slipId = slip.orElse(null);
    this.bookedBy = by;
    this.bookedAt = now;
  }
}
