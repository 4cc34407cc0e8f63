package org.declic.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declic.identity.organisation.SiteId;

/**
 * A learner's card. Life: issued at the desk; paused after five wrong PINs until a mediator who
 * sees the person releases it; revoked when lost, and replaced by another pass of the same learner.
 */
@Entity
@Table(name = "pass")
public class Pass {
  static final int TRIES = 5;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "qr_hash")
  private String qrHash;

  @Column(name = "pin_hash")
  private String pinHash;

  private int failures;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Version private long version;

  /** For JPA. */
  protected Pass() {}

  Pass(
      PassId id,
      Learner learner,
      String codeHash,
      String qrHash,
      String pinHash,
      AccountId issuedBy,
      Instant now) {
    this.id = id.value();
    this.siteId = learner.site().value();
    this.learnerId = learner.id().value();
    this.codeHash = codeHash;
    this.qrHash = qrHash;
    this.pinHash = pinHash;
    this.issuedBy = issuedBy.value();
    this.issuedAt = now;
  }

  public PassId id() {
    return new PassId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public LearnerId learner() {
    return new LearnerId(learnerId);
  }

  String pinHash() {
    return pinHash;
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  boolean isPaused() {
    return pausedAt != null;
  }

  int triesLeft() {
    return Math.max(0, TRIES - failures);
  }

  /** A mediator saw the person: five new tries. */
  void release() {
    pausedAt = null;
    failures = 0;
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }
}
