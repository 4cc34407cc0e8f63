package org.declic.scheduling.walkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.room.RoomId;

/**
 * Where a colleague receives people. Life: said once in the morning, changed by moving to another
 * room, ended by leaving or by the end of the day.
 */
@Entity
@Table(name = "receiving_post")
class ReceivingPost {
  @Id
  @Column(name = "account_id")
  private String accountId;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "local_date")
  private String date;

  @Column(name = "room_id")
  private String roomId;

  @Column(name = "since_at")
  private Instant since;

  /** For JPA. */
  protected ReceivingPost() {}

  ReceivingPost(AccountId account, SiteId site, LocalDate day, RoomId room, Instant now) {
    this.accountId = account.value();
    this.siteId = site.value();
    move(day, room, now);
  }

  final void move(LocalDate day, RoomId room, Instant now) {
    date = day.toString();
    roomId = room.value();
    since = now;
  }

  boolean isOf(LocalDate day) {
    return date.equals(day.toString());
  }

  RoomId room() {
    return new RoomId(roomId);
  }
}
