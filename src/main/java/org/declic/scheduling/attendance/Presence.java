package org.declic.scheduling.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.SessionId;

/**
 * What was noted of one person in one session. Made by the first mark, corrected as often as
 * needed; gone when the seat is given back.
 */
@Entity
@Table(name = "presence")
class Presence {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Enumerated(EnumType.STRING)
  private AttendanceMark mark;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "marked_by")
  private String markedBy;

  @Version private long version;

  /** For JPA. */
  protected Presence() {}

  Presence(
      SiteId site,
      SessionId session,
      LearnerId learner,
      AttendanceMark mark,
      AccountId by,
      Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.learnerId = learner.value();
    note(mark, by, now);
  }

  final void note(AttendanceMark newMark, AccountId by, Instant now) {
    mark = newMark;
    markedBy = by.value();
    markedAt = now;
  }

  LearnerId learner() {
    return new LearnerId(learnerId);
  }

  AttendanceMark mark() {
    return mark;
  }
}
