package org.declic.assignment.replacement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;

/**
 * What was decided for one session of an absence, and how it was before. Life: written in the step
 * that changes the session; may be undone once, before the session begins.
 */
@Entity
@Table(name = "repair")
class Repair {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "absence_id")
  private String absenceId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "absent_id")
  private String absentId;

  @Enumerated(EnumType.STRING)
  private RepairKind kind;

  @Column(name = "replaced_by")
  private String replacedBy;

  @Column(name = "was_date")
  private String wasDate;

  @Column(name = "was_start")
  private String wasStart;

  @Column(name = "was_end")
  private String wasEnd;

  @Column(name = "new_date")
  private String newDate;

  @Column(name = "new_start")
  private String newStart;

  @Column(name = "new_end")
  private String newEnd;

  private String proposed;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Version private long version;

  /** For JPA. */
  protected Repair() {}

  /**
   * @param replacedBy who leads it instead; empty when nobody new does
   * @param proposed the solutions that were shown, in their order
   */
  Repair(
      RepairId id,
      ReplacementRequest.About about,
      RepairKind kind,
      Optional<AccountId> replacedBy,
      When was,
      When becomes,
      String proposed,
      AccountId by,
      Instant now) {
    this.id = id.value();
    this.siteId = about.site().value();
    this.absenceId = about.absence().value();
    this.sessionId = about.session().value();
    this.absentId = about.absent().value();
    this.kind = kind;
    this.replacedBy = replacedBy.map(AccountId::value).orElse(null);
    this.wasDate = was.date().toString();
    this.wasStart = was.start().toString();
    this.wasEnd = was.end().toString();
    this.newDate = becomes.date().toString();
    this.newStart = becomes.start().toString();
    this.newEnd = becomes.end().toString();
    this.proposed = ReplacementRequest.shortened(proposed);
    this.decidedBy = by.value();
    this.decidedAt = now;
  }

  /**
   * @throws Refusal when somebody undid it already
   */
  void undo(AccountId by, Instant now) {
    if (undoneAt != null) {
      throw new Refusal("replacement.refused.undone");
    }
    undoneBy = by.value();
    undoneAt = now;
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  AccountId absent() {
    return new AccountId(absentId);
  }

  RepairKind kind() {
    return kind;
  }

  Optional<AccountId> replacedBy() {
    return Optional.ofNullable(replacedBy).map(AccountId::new);
  }

  When was() {
    return When.of(wasDate, wasStart, wasEnd);
  }

  When becomes() {
    return When.of(newDate, newStart, newEnd);
  }
}
