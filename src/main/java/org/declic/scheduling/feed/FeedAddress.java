package org.declic.scheduling.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;
import org.declic.platform.TimeOrderedId;

/**
 * Where a calendar is read. Made, perhaps replaced by another one, revoked: then the row is gone
 * and the old address is like any that never was. What stands in the address is derived from the
 * server's key, so that its owner can see it again and the database alone tells nothing.
 */
@Entity
@Table(name = "feed_address")
class FeedAddress {
  private static final int TOKEN_DIGITS = 40;
  private static final Duration READ_EVERY = Duration.ofHours(1);

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Enumerated(EnumType.STRING)
  private FeedKind kind;

  @Column(name = "owner_id")
  private String ownerId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "read_at")
  private Instant readAt;

  /** For JPA. */
  protected FeedAddress() {}

  FeedAddress(FeedKind kind, String owner, Actor by, ServerKey key, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = by.siteId();
    this.kind = kind;
    this.ownerId = owner;
    this.tokenHash = Secrets.fingerprint(token(key));
    this.madeAt = now;
    this.madeBy = by.toString();
  }

  /** 160 bits that nobody guesses. */
  final String token(ServerKey key) {
    return key.fingerprint("feed", id).substring(0, TOKEN_DIGITS);
  }

  /** To the hour: enough to see whether somebody still uses it. */
  void read(Instant now) {
    if (readAt == null || readAt.plus(READ_EVERY).isBefore(now)) {
      readAt = now;
    }
  }

  String id() {
    return id;
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  FeedKind kind() {
    return kind;
  }

  String owner() {
    return ownerId;
  }

  Instant madeAt() {
    return madeAt;
  }

  Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }
}
