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
 * One line of what happened to the places of a session. Written once, swept a month after the
 * session.
 */
@Entity
@Table(name = "seat_move")
class SeatMove {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Enumerated(EnumType.STRING)
  private SeatMoveKind kind;

  @Enumerated(EnumType.STRING)
  private SeatOrigin origin;

  private int places;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  /** For JPA. */
  protected SeatMove() {}

  SeatMove(
      SiteId site,
      SessionId session,
      SeatMoveKind kind,
      SeatOrigin origin,
      int places,
      String by,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.kind = kind;
    this.origin = origin;
    this.places = places;
    this.madeBy = by;
    this.madeAt = now;
  }

  SeatMove of(LearnerId learner) {
    learnerId = learner.value();
    return this;
  }
}
