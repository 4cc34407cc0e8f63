package org.declic.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.identity.organisation.SiteId;

/**
 * A visitor's right to a card that keeps the run. Life: made when the visitor asks; made anew when
 * asked again, the code before is then worth nothing; used up by the desk, or over after a quarter
 * of an hour. It holds no code: see {@link KeepCode}.
 */
@Entity
@Table(name = "keep_code")
class KeepTicket {
  @Id
  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "site_id")
  private String siteId;

  private String seed;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "until_at")
  private Instant untilAt;

  /** For JPA. */
  protected KeepTicket() {}

  KeepTicket(SiteId site, LearnerId learner, String seed, String codeHash, Instant now) {
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.seed = seed;
    this.codeHash = codeHash;
    this.untilAt = now.plus(KeepCode.LIFE);
  }

  LearnerId learner() {
    return new LearnerId(learnerId);
  }

  String seed() {
    return seed;
  }

  Instant until() {
    return untilAt;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(untilAt);
  }
}
