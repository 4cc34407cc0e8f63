package org.declic.scheduling.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.Sealing;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.outbox.Channel;
import org.declic.scheduling.SessionId;

/**
 * Where somebody wants to be told about one session: asked for, perhaps corrected, and gone with
 * the session, its cancellation or the seat. The address is sealed.
 */
@Entity
@Table(name = "reminder_contact")
class Contact {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String sealed;
  private String language;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  /** For JPA. */
  protected Contact() {}

  Contact(SiteId site, SessionId session, LearnerId learner) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.sessionId = session.value();
    this.learnerId = learner.value();
  }

  void reach(Destination destination, Language in, Actor by, Sealing sealing, Instant now) {
    channel = destination.channel();
    sealed = sealing.close(purpose(), destination.value());
    language = in.code();
    askedAt = now;
    askedBy = by.toString();
  }

  /** The wish follows the seat into another session. */
  void follow(SessionId to) {
    sessionId = to.value();
  }

  private String purpose() {
    return "contact\n" + id;
  }

  /** Empty when the server's key is another one than then. */
  Optional<Destination> destination(Sealing sealing) {
    return sealing.open(purpose(), sealed).map(value -> new Destination(channel, value));
  }

  String id() {
    return id;
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  LearnerId learner() {
    return new LearnerId(learnerId);
  }

  Language language() {
    return new Language(language);
  }
}
