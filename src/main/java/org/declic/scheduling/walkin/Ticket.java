package org.declic.scheduling.walkin;

import jakarta.persistence.Column;
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
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;

/**
 * Somebody who waits, known by a number of the day. Life: taken at the desk; called by one
 * colleague, perhaps again, perhaps put back; ended by what became of it: served, or left without
 * being served. Ended is final. The learner's id, where a card was shown, is forgotten the day
 * after.
 */
@Entity
@Table(name = "walk_in_ticket")
class Ticket {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "local_date")
  private String date;

  private int number;

  @Enumerated(EnumType.STRING)
  private WalkInNeed need;

  @Enumerated(EnumType.STRING)
  private TicketState state;

  @Enumerated(EnumType.STRING)
  private TicketOutcome outcome;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "called_at")
  private Instant calledAt;

  /** The last time the number was announced. */
  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "called_by")
  private String calledBy;

  /** Where the person is expected, in words; empty while waiting. */
  private String place;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "learner_id")
  private String learnerId;

  @Version private long version;

  /** For JPA. */
  protected Ticket() {}

  Ticket(TicketId id, SiteId site, LocalDate date, int number, WalkInNeed need, Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.date = date.toString();
    this.number = number;
    this.need = need;
    this.state = TicketState.WAITING;
    this.place = "";
    this.takenAt = now;
  }

  /** Announced to everybody; only who waits can be called. */
  void call(String where, AccountId who, Instant now) {
    demandOpen();
    if (state == TicketState.CALLED) {
      throw new IllegalStateException("Called already");
    }
    state = TicketState.CALLED;
    place = where;
    calledBy = who.value();
    calledAt = now;
    announcedAt = now;
  }

  /**
   * Announced once more.
   *
   * @throws Refusal when it is not called (any more)
   */
  void announceAgain(Instant now) {
    demandOpen();
    if (state != TicketState.CALLED) {
      throw new Refusal("walkin.refused.not_called", number);
    }
    announcedAt = now;
  }

  /** Nobody came: the number keeps its turn. Putting back twice is putting back once. */
  void putBack() {
    demandOpen();
    state = TicketState.WAITING;
    place = "";
    calledBy = null;
    calledAt = null;
    announcedAt = null;
  }

  /**
   * @throws Refusal when it has ended already
   */
  void end(TicketOutcome how, Instant now) {
    demandOpen();
    state = how == TicketOutcome.LEFT ? TicketState.LEFT : TicketState.SERVED;
    outcome = how;
    endedAt = now;
  }

  void endIn(TicketOutcome how, SessionId session, Optional<LearnerId> learner, Instant now) {
    end(how, now);
    sessionId = session.value();
    learnerId = learner.map(LearnerId::value).orElse(null);
  }

  private void demandOpen() {
    if (!state.isOpen()) {
      throw new Refusal("walkin.refused.ended", number);
    }
  }

  boolean isCalled() {
    return state == TicketState.CALLED;
  }

  /** Who called it; empty while it waits. */
  Optional<AccountId> caller() {
    return Optional.ofNullable(calledBy).map(AccountId::new);
  }

  TicketId id() {
    return new TicketId(id);
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  int number() {
    return number;
  }

  WalkInNeed need() {
    return need;
  }

  TicketState state() {
    return state;
  }
}
