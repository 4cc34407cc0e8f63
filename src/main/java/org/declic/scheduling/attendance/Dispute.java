package org.declic.scheduling.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.SessionId;

/**
 * Two different marks of one person by two people of whom neither saw the other's. Life: arises
 * when the second one arrives; settled by the next mark that somebody makes of that person.
 */
@Entity
@Table(name = "presence_dispute")
class Dispute {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kept_mark")
  private AttendanceMark keptMark;

  @Column(name = "kept_by")
  private String keptBy;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "other_mark")
  private AttendanceMark otherMark;

  @Column(name = "other_by")
  private String otherBy;

  @Column(name = "other_at")
  private Instant otherAt;

  @Column(name = "arose_at")
  private Instant aroseAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  /** For JPA. */
  protected Dispute() {}

  Dispute(
      SiteId site,
      SessionId session,
      Presence noted,
      Note note,
      boolean newOneCounts,
      Instant now) {
    id = TimeOrderedId.next();
    siteId = site.value();
    sessionId = session.value();
    learnerId = note.learner().value();
    keptMark = newOneCounts ? note.mark() : noted.mark();
    keptBy = newOneCounts ? note.by().value() : noted.by().value();
    keptAt = newOneCounts ? note.at() : noted.madeAt();
    otherMark = newOneCounts ? noted.mark() : note.mark();
    otherBy = newOneCounts ? noted.by().value() : note.by().value();
    otherAt = newOneCounts ? noted.madeAt() : note.at();
    aroseAt = now;
  }

  void settle(AccountId by, Instant now) {
    settledAt = now;
    settledBy = by.value();
  }
}
