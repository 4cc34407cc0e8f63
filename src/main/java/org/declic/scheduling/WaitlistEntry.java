package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/**
 * A learner in line for a session. Life: waits; is offered a seat until an hour; takes it or
 * leaves, which removes the row; or lets the hour pass, and may join again at the end.
 *
 * <p>Changed only by whoever holds the row of the session ({@link Seats#lock}), so that line and
 * counters never disagree.
 */
@Entity
@Table(name = "waitlist_entry")
class WaitlistEntry {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Enumerated(EnumType.STRING)
  private WaitState state;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "joined_by")
  private String joinedBy;

  @Column(name = "offered_until")
  private Instant offeredUntil;

  /** For JPA. */
  protected WaitlistEntry() {}

  WaitlistEntry(SiteId site, SessionId session, LearnerId learner, String by, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.learnerId = learner.value();
    this.state = WaitState.WAITING;
    this.joinedAt = now;
    this.joinedBy = by;
  }

  void offer(Instant until) {
    state = WaitState.OFFERED;
    offeredUntil = until;
  }

  void lapse() {
    state = WaitState.LAPSED;
  }

  WaitState state() {
    return state;
  }

  LearnerId learner() {
    return new LearnerId(learnerId);
  }
}
