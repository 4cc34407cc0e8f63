package org.declic.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declic.identity.ReadingSettings.TextSize;
import org.declic.identity.ReadingSettings.VoiceSpeed;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/**
 * A person who learns, known by nickname and picture only. Life: made at the desk with a first
 * pass, or by a visitor who starts without a card and may take a pass at the end, once; keeps its
 * reading settings; is erased when the person asks, or two years after the last contact (a
 * visitor's run after thirty days).
 */
@Entity
@Table(name = "learner")
public class Learner {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String nickname;
  private String picture;
  private String language;

  @Column(name = "text_size")
  @Enumerated(EnumType.STRING)
  private TextSize textSize;

  @Column(name = "wide_spacing")
  private boolean wideSpacing;

  @Column(name = "high_contrast")
  private boolean highContrast;

  @Column(name = "voice_speed")
  @Enumerated(EnumType.STRING)
  private VoiceSpeed voiceSpeed;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Version private long version;

  /** With a pass, or without. */
  public enum Kind {
    PASS,
    VISITOR
  }

  /** For JPA. */
  protected Learner() {}

  private Learner(
      Kind kind,
      LearnerId id,
      SiteId site,
      String nickname,
      String picture,
      Language language,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.kind = kind;
    this.nickname = nickname;
    this.picture = picture;
    this.language = language.code();
    this.textSize = TextSize.TEXT_20;
    this.voiceSpeed = VoiceSpeed.USUAL;
    this.createdAt = now;
    this.lastSeenAt = now;
  }

  static Learner withPass(
      LearnerId id,
      SiteId site,
      Nickname nickname,
      Picture picture,
      Language language,
      Instant now) {
    return new Learner(Kind.PASS, id, site, nickname.value(), picture.code(), language, now);
  }

  static Learner visitor(LearnerId id, SiteId site, Language language, Instant now) {
    return new Learner(Kind.VISITOR, id, site, "", "", language, now);
  }

  public LearnerId id() {
    return new LearnerId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public Kind kind() {
    return kind;
  }

  public String nickname() {
    return nickname;
  }

  public String picture() {
    return picture;
  }

  public Language language() {
    return new Language(language);
  }

  public ReadingSettings reading() {
    return new ReadingSettings(textSize, wideSpacing, highContrast, voiceSpeed);
  }

  /**
   * A visitor's run becomes a person with a pass; language, settings and all that was done stay.
   */
  void takePass(Nickname chosen, Picture face, Instant now) {
    if (kind != Kind.VISITOR) {
      throw new IllegalStateException("Has a pass");
    }
    kind = Kind.PASS;
    nickname = chosen.value();
    picture = face.code();
    lastSeenAt = now;
  }

  void readLike(ReadingSettings settings) {
    textSize = settings.textSize();
    wideSpacing = settings.wideSpacing();
    highContrast = settings.highContrast();
    voiceSpeed = settings.voiceSpeed();
  }

  void speak(Language chosen) {
    language = chosen.code();
  }
}
