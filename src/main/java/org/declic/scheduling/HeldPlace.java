package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/**
 * Places of a session for people without a card: several from a paper list, or one by a slip. Made
 * at once, and given back by removing the row.
 */
@Entity
@Table(name = "held_place")
class HeldPlace {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Enumerated(EnumType.STRING)
  private SeatOrigin origin;

  private int places;
  private String label;

  @Column(name = "slip_id")
  private String slipId;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "held_by")
  private String heldBy;

  /** For JPA. */
  protected HeldPlace() {}

  HeldPlace(
      SiteId site,
      SessionId session,
      SeatOrigin origin,
      int places,
      String label,
      Optional<String> slip,
      String by,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.origin = origin;
    this.places = places;
    this.label = label;
    this.slipId = slip.orElse(null);
    this.heldBy = by;
    this.heldAt = now;
  }

  int places() {
    return places;
  }

  Optional<String> slip() {
    return Optional.ofNullable(slipId);
  }

  SeatOrigin origin() {
    return origin;
  }
}
