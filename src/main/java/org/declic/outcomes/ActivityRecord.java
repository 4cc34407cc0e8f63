package org.declic.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionRow;

/**
 * What was done in a session. Life: drafted by itself when the session closes; its figures follow
 * the session while it is a draft; confirmed by a mediator; corrected afterwards as often as
 * needed, each time leaving a {@link RecordCorrection} of what it said before.
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

  private int minutes;
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

  private String themes;
  private String equipment;

  @Column(name = "activity_level")
  @Enumerated(EnumType.STRING)
  private ActivityLevel level;

  @Column(name = "follow_up")
  @Enumerated(EnumType.STRING)
  private FollowUp followUp;

  private String note;

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
      Set<Theme> proposed,
      AccountId by,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.sessionId = session.id();
    this.state = RecordState.DRAFT;
    this.themes = text(proposed);
    this.equipment =
        session.line().workstations() > 0 ? Equipment.COMPUTER.name() : Equipment.NONE.name();
    this.level = ActivityLevel.NOT_SAID;
    this.followUp = FollowUp.NONE;
    this.note = "";
    this.draftedAt = now;
    this.keptAt = now;
    this.keptBy = by.value();
    follow(session, figures);
  }

  /** The session as it is now; a confirmed record keeps what was confirmed. */
  final void follow(SessionRow session, RecordFigures figures) {
    if (state != RecordState.DRAFT) {
      return;
    }
    kind = session.kind();
    subject = session.subject();
    date = session.date().toString();
    startsAt = session.startsAt();
    minutes = (int) Duration.between(session.startsAt(), session.endsAt()).toMinutes();
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
    themes = text(entry.themes());
    equipment = text(entry.equipment());
    level = entry.level();
    followUp = entry.followUp();
    note = entry.note();
    keptAt = now;
    keptBy = by.value();
  }

  /**
   * @throws Refusal without a theme: the national scheme asks for one at least
   */
  void confirm(AccountId by, Instant now) {
    if (themes.isEmpty()) {
      throw new Refusal("outcomes.refused.no_theme");
    }
    if (state == RecordState.DRAFT) {
      state = RecordState.CONFIRMED;
      confirmedAt = now;
      confirmedBy = by.value();
    }
  }

  private static String text(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  static <E extends Enum<E>> Set<E> read(Class<E> type, String text) {
    Set<E> values = EnumSet.noneOf(type);
    if (!text.isEmpty()) {
      Arrays.stream(text.split(",")).forEach(name -> values.add(Enum.valueOf(type, name)));
    }
    return values;
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
    return new RecordCorrection(this, themes, equipment, level, followUp, note, by, now);
  }

  boolean says(RecordEntry entry) {
    return themes.equals(text(entry.themes()))
        && equipment.equals(text(entry.equipment()))
        && level == entry.level()
        && followUp == entry.followUp()
        && note.equals(entry.note());
  }

  Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }
}
