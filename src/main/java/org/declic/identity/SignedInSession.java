package org.declic.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.declic.identity.organisation.SiteId;

/**
 * Somebody signed in on some device. Life: opened by a right PIN or password, or by a visitor's
 * start; ended by « J’ai fini », by time, or when the card or account stops. A row, so that a
 * restart ends nobody's work; the cookie holds the token, the row only its fingerprint.
 */
@Entity
@Table(name = "signed_in_session")
class SignedInSession {
  private static final Duration LONGEST = Duration.ofHours(8);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "site_id")
  private String siteId;

  @Enumerated(EnumType.STRING)
  private Actor.Kind kind;

  @Column(name = "subject_id")
  private String subjectId;

  /** A learner has said « Oui, c’est moi »; always true for others. */
  private boolean confirmed;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  /** When its owner last said the password in it. */
  @Column(name = "sure_at")
  private Instant sureAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected SignedInSession() {}

  SignedInSession(String tokenHash, SiteId site, Actor.Kind kind, String subjectId, Instant now) {
    this.tokenHash = tokenHash;
    this.siteId = site.value();
    this.kind = kind;
    this.subjectId = subjectId;
    this.confirmed = kind != Actor.Kind.LEARNER;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.sureAt = now;
  }

  String tokenHash() {
    return tokenHash;
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  Actor.Kind kind() {
    return kind;
  }

  String subjectId() {
    return subjectId;
  }

  boolean isConfirmed() {
    return confirmed;
  }

  Instant lastSeenAt() {
    return lastSeenAt;
  }

  Instant sureAt() {
    return sureAt;
  }

  /** The password was said again. */
  void sure(Instant now) {
    sureAt = now;
  }

  Instant endsAtLatest() {
    return createdAt.plus(LONGEST);
  }

  /** Fifteen minutes for learners and visitors, who share computers; thirty for staff. */
  static Duration idleLimit(Actor.Kind kind) {
    return kind == Actor.Kind.STAFF ? Duration.ofMinutes(30) : Duration.ofMinutes(15);
  }

  boolean isOver(Instant now) {
    return endedAt != null
        || now.isAfter(endsAtLatest())
        || now.isAfter(lastSeenAt.plus(idleLimit(kind)));
  }

  /** The same person on the same device under a new token; the eight hours go on counting. */
  SignedInSession confirmedAs(String newTokenHash) {
    SignedInSession next = new SignedInSession(newTokenHash, site(), kind, subjectId, lastSeenAt);
    next.createdAt = createdAt;
    next.sureAt = sureAt;
    next.confirmed = true;
    return next;
  }

  void seen(Instant now) {
    if (now.isAfter(lastSeenAt)) {
      lastSeenAt = now;
    }
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }
}
