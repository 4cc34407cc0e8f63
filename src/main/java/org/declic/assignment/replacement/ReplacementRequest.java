package org.declic.assignment.replacement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declic.assignment.AbsenceId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;

/**
 * A colleague is asked to lead one session instead of somebody who is away. Life: open; then
 * accepted or declined by the one who is asked, or withdrawn; after its hour an open one counts as
 * lapsed. Nothing but a yes changes the session.
 */
@Entity
@Table(name = "replacement_request")
class ReplacementRequest {
  static final int LONGEST_MESSAGE = 600;
  private static final int LONGEST_PROPOSED = 2_000;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "absence_id")
  private String absenceId;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "absent_id")
  private String absentId;

  @Column(name = "asked_id")
  private String askedId;

  @Column(name = "asked_by")
  private String askedBy;

  private String message;
  private String proposed;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Version private long version;

  /** For JPA. */
  protected ReplacementRequest() {}

  /** Who is away, from which session, and who could lead it. */
  record About(SiteId site, AbsenceId absence, SessionId session, AccountId absent) {}

  /**
   * @param proposed the solutions that were shown, in their order
   * @throws Refusal when the message is empty or too long, or the session begins too soon
   */
  ReplacementRequest(
      About about,
      AccountId asked,
      AccountId by,
      String message,
      String proposed,
      Instant now,
      Instant sessionStarts) {
    String words = message == null ? "" : message.strip();
    if (words.isEmpty() || words.length() > LONGEST_MESSAGE) {
      throw new Refusal("replacement.refused.message", LONGEST_MESSAGE);
    }
    if (!sessionStarts.isAfter(now)) {
      throw new Refusal("replacement.refused.begun");
    }
    this.id = ReplacementRequestId.next().value();
    this.siteId = about.site().value();
    this.absenceId = about.absence().value();
    this.sessionId = about.session().value();
    this.absentId = about.absent().value();
    this.askedId = asked.value();
    this.askedBy = by.value();
    this.message = words;
    this.proposed = shortened(proposed);
    this.answer = Answer.OPEN;
    this.askedAt = now;
    this.until = AnswerTime.until(now, sessionStarts);
  }

  static String shortened(String proposed) {
    return proposed.length() > LONGEST_PROPOSED
        ? proposed.substring(0, LONGEST_PROPOSED)
        : proposed;
  }

  /**
   * @throws Refusal when it no longer waits for an answer
   */
  void accept(Instant now) {
    demandOpen(now);
    answer(Answer.ACCEPTED, now);
  }

  /**
   * @throws Refusal when it no longer waits for an answer
   */
  void decline(Instant now) {
    demandOpen(now);
    answer(Answer.DECLINED, now);
  }

  /** One that was answered stays as it is. */
  void withdraw(Instant now) {
    if (answer == Answer.OPEN) {
      answer(Answer.WITHDRAWN, now);
    }
  }

  /** The yes is needed no longer: what it decided was undone. */
  void revoke(Instant now) {
    if (answer == Answer.ACCEPTED) {
      answer(Answer.WITHDRAWN, now);
    }
  }

  private void answer(Answer given, Instant now) {
    answer = given;
    answeredAt = now;
  }

  private void demandOpen(Instant now) {
    Answer state = answer(now);
    if (state != Answer.OPEN) {
      throw new Refusal("replacement.refused.answered." + state.name().toLowerCase());
    }
  }

  Answer answer(Instant now) {
    return answer == Answer.OPEN && !now.isBefore(until) ? Answer.LAPSED : answer;
  }

  boolean isFor(AccountId account) {
    return askedId.equals(account.value());
  }

  About about() {
    return new About(
        new SiteId(siteId),
        new AbsenceId(absenceId),
        new SessionId(sessionId),
        new AccountId(absentId));
  }

  ReplacementRequestId id() {
    return new ReplacementRequestId(id);
  }

  String message() {
    return message;
  }

  AccountId asked() {
    return new AccountId(askedId);
  }

  AccountId askedBy() {
    return new AccountId(askedBy);
  }

  String proposed() {
    return proposed;
  }

  Instant until() {
    return until;
  }
}
