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

  @Enumerated(EnumType.STRING)
  private MarkSource source;

  /** When it was made; it may have arrived later. */
  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "marked_by")
  private String markedBy;

  @Column(name = "on_the_spot")
  private boolean onTheSpot;

  @Version private long version;

  /** For JPA. */
  protected Presence() {}

  Presence(SiteId site, SessionId session, Note note, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.learnerId = note.learner().value();
    take(note, now);
  }

  final void take(Note note, Instant now) {
    mark = note.mark();
    source = note.source();
    madeAt = note.at();
    markedBy = note.by().value();
    markedAt = now;
  }

  /** The person came without a seat, and was given one there and then. */
  void addedOnTheSpot() {
    onTheSpot = true;
  }

  LearnerId learner() {
    return new LearnerId(learnerId);
  }

  AttendanceMark mark() {
    return mark;
  }

  MarkSource source() {
    return source;
  }

  /** Marks of before times of making were kept were made when they arrived. */
  Instant madeAt() {
    return madeAt.equals(Instant.EPOCH) ? markedAt : madeAt;
  }

  boolean isBy(AccountId account) {
    return markedBy.equals(account.value());
  }

  AccountId by() {
    return new AccountId(markedBy);
  }
}
