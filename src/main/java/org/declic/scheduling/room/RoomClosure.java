package org.declic.scheduling.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.declic.identity.AccountId;
import org.declic.platform.Refusal;

/**
 * Days on which a room cannot be used. Declared, or taken back; sessions that are planned in it
 * stay until somebody moves them.
 */
@Entity
@Table(name = "room_closure")
class RoomClosure {
  static final int LONGEST_REASON = 120;
  static final int MOST_DAYS = 400;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "room_id")
  private String roomId;

  @Column(name = "first_day")
  private String firstDay;

  @Column(name = "last_day")
  private String lastDay;

  private String reason;

  @Column(name = "declared_by")
  private String declaredBy;

  @Column(name = "declared_at")
  private Instant declaredAt;

  /** For JPA. */
  protected RoomClosure() {}

  /**
   * @throws Refusal when it ends before it begins, lasts too long, or gives no reason
   */
  RoomClosure(Room room, LocalDate first, LocalDate last, String why, AccountId who, Instant now) {
    if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
      throw new Refusal("scheduling.refused.closure_days", MOST_DAYS);
    }
    String words = why == null ? "" : why.strip();
    if (words.isEmpty() || words.length() > LONGEST_REASON) {
      throw new Refusal("scheduling.refused.closure_reason", LONGEST_REASON);
    }
    this.id = RoomClosureId.next().value();
    this.siteId = room.site().value();
    this.roomId = room.id().value();
    this.firstDay = first.toString();
    this.lastDay = last.toString();
    this.reason = words;
    this.declaredBy = who.value();
    this.declaredAt = now;
  }
}
