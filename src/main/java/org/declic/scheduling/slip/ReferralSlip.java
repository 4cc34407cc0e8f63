package org.declic.scheduling.slip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.SessionId;

/**
 * A partner's slip. Life: made in a batch and printed; used for one session; given back, which
 * makes it good again; over after its last day.
 */
@Entity
@Table(name = "referral_slip")
class ReferralSlip {
  static final int LONGEST_PARTNER = 120;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "batch_id")
  private String batchId;

  private String partner;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "used_at")
  private Instant usedAt;

  @Version private long version;

  /** For JPA. */
  protected ReferralSlip() {}

  ReferralSlip(
      String id,
      SiteId site,
      String batch,
      String partner,
      String codeHash,
      AccountId by,
      Instant now,
      Instant until) {
    this.id = TimeOrderedId.checked(id);
    this.siteId = site.value();
    this.batchId = batch;
    this.partner = partner;
    this.codeHash = codeHash;
    this.madeBy = by.value();
    this.madeAt = now;
    this.until = until;
  }

  /**
   * @throws Refusal when it was used, or its last day is over
   */
  void use(SessionId session, Optional<LearnerId> learner, Instant now) {
    if (sessionId != null) {
      throw new Refusal("seats.refused.slip_used");
    }
    if (!now.isBefore(until)) {
      throw new Refusal("seats.refused.slip_over");
    }
    sessionId = session.value();
    learnerId = learner.map(LearnerId::value).orElse(null);
    usedAt = now;
  }

  /** Good again. */
  void free() {
    sessionId = null;
    learnerId = null;
    usedAt = null;
  }

  String id() {
    return id;
  }

  String partner() {
    return partner;
  }

  Instant until() {
    return until;
  }

  Optional<SessionId> session() {
    return Optional.ofNullable(sessionId).map(SessionId::new);
  }

  Optional<LearnerId> learner() {
    return Optional.ofNullable(learnerId).map(LearnerId::new);
  }
}
