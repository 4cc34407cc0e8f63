package org.declic.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionRow;

/**
 * What was done in a session. Life: drafted by itself when the session closes; its figures follow
 * the session while it is a draft and nobody of it was erased; confirmed by a mediator; corrected
 * afterwards as often as needed, each time leaving a {@link RecordCorrection} of what it said
 * before.
 */
@Entity
@Table(name = "activity_record")
public class ActivityRecord {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Enumerated(EnumType.STRING)
  private RecordState state;

  @Enumerated(EnumType.STRING)
  private ActivityKind kind;

  private String subject;

  @Column(name = "local_date")
  private String date;

  @Column(name = "starts_at")
  private Instant startsAt;

  private String place;
  private int booked;
  private int present;

  @Column(name = "walk_ins")
  private int walkIns;

  @Column(name = "without_pass")
  private int withoutPass;

  private int absent;

  @Column(name = "first_time")
  private int firstTime;

  private String units;

  @Column(name = "seen_unaided")
  private int seenUnaided;

  @Column(name = "seen_helped")
  private int seenHelped;

  private int late;

  @Column(name = "left_early")
  private int leftEarly;

  private int excused;

  @Column(name = "left_unserved")
  private int leftUnserved;

  @Column(name = "figures_kept")
  private boolean figuresKept;

  @Embedded private Said said;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "kept_by")
  private String keptBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Version private long version;

  /** For JPA. */
  protected ActivityRecord() {}

  ActivityRecord(
      RecordId id,
      SiteId site,
      SessionRow session,
      RecordFigures figures,
      RecordEntry proposed,
      AccountId by,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.sessionId = session.id();
    this.state = RecordState.DRAFT;
    this.said = new Said(proposed);
    this.draftedAt = now;
    this.keptAt = now;
    this.keptBy = by.value();
    follow(session, figures);
  }

  /**
   * The session as it is now; a confirmed record keeps what was confirmed, and one of somebody who
   * was erased what was counted before.
   */
  final void follow(SessionRow session, RecordFigures figures) {
    if (state != RecordState.DRAFT || figuresKept) {
      return;
    }
    kind = session.kind();
    subject = session.subject();
    date = session.date().toString();
    startsAt = session.startsAt();
    place = session.room();
    booked = figures.booked();
    present = figures.present();
    walkIns = figures.walkIns();
    withoutPass = figures.withoutPass();
    absent = figures.absent();
    firstTime = figures.firstTime();
    units = figures.unitsText();
    seenUnaided = figures.seenUnaided();
    seenHelped = figures.seenHelped();
    late = figures.late();
    leftEarly = figures.leftEarly();
    excused = figures.excused();
    leftUnserved = figures.leftUnserved();
  }

  /** Somebody who is counted here is not there any more: from now on the figures stay. */
  void keepFigures(SessionRow session, RecordFigures counted) {
    follow(session, counted);
    figuresKept = true;
  }

  /**
   * @throws Refusal when somebody else changed it meanwhile, or the level suits no such activity
   */
  void keep(long seenVersion, RecordEntry entry, AccountId by, Instant now) {
    if (seenVersion != version) {
      throw new Refusal("outcomes.refused.changed_meanwhile");
    }
    if (!entry.level().suits(kind.isGroup())) {
      throw new Refusal("outcomes.refused.level");
    }
    entry.details().marginals().demandAtMost(present + withoutPass);
    said = new Said(entry);
    keptAt = now;
    keptBy = by.value();
  }

  /**
   * @throws Refusal without a theme: the national scheme asks for one at least
   */
  void confirm(AccountId by, Instant now) {
    if (said.isWithoutTheme()) {
      throw new Refusal("outcomes.refused.no_theme");
    }
    if (state == RecordState.DRAFT) {
      state = RecordState.CONFIRMED;
      confirmedAt = now;
      confirmedBy = by.value();
    }
  }

  public RecordId id() {
    return new RecordId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public SessionId session() {
    return new SessionId(sessionId);
  }

  public boolean isConfirmed() {
    return state == RecordState.CONFIRMED;
  }

  /** What it says of its own accord, for the trace of a correction. */
  RecordCorrection asBefore(AccountId by, Instant now) {
    return new RecordCorrection(this, said.entry(), by, now);
  }

  boolean says(RecordEntry entry) {
    return new Said(entry).isSameAs(said);
  }

  RecordRow row() {
    return new RecordRow(
        id,
        sessionId,
        state,
        kind,
        subject,
        LocalDate.parse(date),
        startsAt,
        place,
        new RecordFigures(
            booked,
            present,
            walkIns,
            withoutPass,
            absent,
            firstTime,
            RecordFigures.unitsOf(units),
            seenUnaided,
            seenHelped,
            late,
            leftEarly,
            excused,
            leftUnserved),
        said.entry(),
        draftedAt,
        keptAt,
        version);
  }

  Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }
}
