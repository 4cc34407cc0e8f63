package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Refusal;

/**
 * The steps that every way to a place shares, inside the transaction of a use case: seats, the line
 * and held places move together. Whoever asks for somebody claims that person first, so that two
 * devices never give one person two seats at the same hour.
 */
@ApplicationScoped
public class Seating {
  @Inject TrainingSessions sessions;
  @Inject Seats seats;
  @Inject Waitlist waitlist;
  @Inject Diaries diaries;
  @Inject Promotion promotion;
  @Inject Event<SeatTaken> taken;
  @Inject Event<SeatGivenBack> givenBack;
  @Inject Event<SlipPlaceReleased> slipFreed;
  @Inject Clock clock;

  /** One request for a place. */
  public record Ask(
      Actor by, SessionId session, LearnerId learner, SeatOrigin origin, Optional<String> slip) {
    public Ask(Actor by, SessionId session, LearnerId learner, SeatOrigin origin) {
      this(by, session, learner, origin, Optional.empty());
    }

    SiteId site() {
      return by.site();
    }
  }

  /** From here to the end, nobody else asks for this person. */
  public void claim(SiteId site, LearnerId learner) {
    diaries.claim(site, List.of(learner.value()));
  }

  public boolean has(SessionId session, LearnerId learner) {
    return seats.has(session, learner);
  }

  /** In line, or a seat is kept for them. */
  boolean waits(SessionId session, LearnerId learner) {
    return waitlist
        .of(session, learner)
        .filter(place -> place.state() != WaitState.LAPSED)
        .isPresent();
  }

  /**
   * A seat: a free one, or the one that is kept for them.
   *
   * @throws Refusal when none is left, or they sit somewhere else at that hour
   */
  public void seat(Ask ask) {
    TrainingSession session = sessions.get(ask.site(), ask.session());
    session.demandSeatsOffered();
    demandNowhereElse(session, ask.learner());
    Optional<WaitlistEntry> entry = inLine(ask.session(), ask.learner());
    boolean kept = entry.filter(place -> place.state() == WaitState.OFFERED).isPresent();
    if (!(kept ? seats.takeOffered(ask.session()) : seats.take(ask.session()))) {
      throw new Refusal("scheduling.refused.full");
    }
    entry.ifPresent(
        place -> {
          if (!kept) {
            seats.leave(ask.session(), place.state());
          }
          waitlist.remove(place);
        });
    give(ask, kept ? SeatOrigin.WAITLIST : ask.origin());
  }

  private void give(Ask ask, SeatOrigin origin) {
    Instant now = clock.instant();
    String by = ask.by().id();
    seats.add(new Seat(ask.site(), ask.session(), ask.learner(), origin, ask.slip(), by, now));
    seats.note(move(ask.by(), ask.session(), SeatMoveKind.TAKEN, origin, 1, now).of(ask.learner()));
    taken.fire(new SeatTaken(ask.site(), ask.session(), ask.learner()));
  }

  /** Their place in line, read when nobody else can move it. */
  private Optional<WaitlistEntry> inLine(SessionId session, LearnerId learner) {
    if (waitlist.of(session, learner).isEmpty()) {
      return Optional.empty();
    }
    seats.lock(session);
    return waitlist.of(session, learner);
  }

  /**
   * A place in line; or the seat itself, when one came free meanwhile.
   *
   * @throws Refusal when nobody can take a seat, or they sit somewhere else at that hour
   */
  public Standing queue(Ask ask) {
    TrainingSession session = sessions.get(ask.site(), ask.session());
    session.demandSeatsOffered();
    demandNowhereElse(session, ask.learner());
    Optional<WaitlistEntry> before = inLine(ask.session(), ask.learner());
    if (before.filter(place -> place.state() != WaitState.LAPSED).isPresent()) {
      return Standing.WAITING;
    }
    if (!seats.queue(ask.session())) {
      return seatInstead(ask, before);
    }
    before.ifPresent(waitlist::remove);
    Instant now = clock.instant();
    waitlist.add(new WaitlistEntry(ask.site(), ask.session(), ask.learner(), ask.by().id(), now));
    seats.note(
        move(ask.by(), ask.session(), SeatMoveKind.JOINED, ask.origin(), 1, now).of(ask.learner()));
    return Standing.WAITING;
  }

  /** Taken again between the two statements: the command begins anew and joins the line. */
  private Standing seatInstead(Ask ask, Optional<WaitlistEntry> before) {
    if (!seats.take(ask.session())) {
      throw new Crowded(new Refusal("scheduling.refused.full"));
    }
    before.ifPresent(waitlist::remove);
    give(ask, ask.origin());
    return Standing.SEATED;
  }

  /** Gives a seat back; false when there was none (any more). The first in line may follow. */
  public boolean giveBack(Actor by, SessionId session, LearnerId learner) {
    if (!seats.giveBack(session, learner)) {
      return false;
    }
    Instant now = clock.instant();
    seats.note(move(by, session, SeatMoveKind.GIVEN_BACK, origin(by), 1, now).of(learner));
    givenBack.fire(new SeatGivenBack(by.site(), session, learner));
    promotion.fill(by.site(), session);
    return true;
  }

  /** Leaves the line, or says no to the seat that is kept; false when not in line. */
  public boolean leave(Actor by, SessionId session, LearnerId learner) {
    Optional<WaitlistEntry> entry = inLine(session, learner);
    entry.ifPresent(
        place -> {
          seats.leave(session, place.state());
          waitlist.remove(place);
          Instant now = clock.instant();
          seats.note(move(by, session, SeatMoveKind.LEFT, origin(by), 1, now).of(learner));
          promotion.fill(by.site(), session);
        });
    return entry.isPresent();
  }

  /**
   * Places for people without a card.
   *
   * @throws Refusal when not so many are free
   */
  public void hold(
      Actor by, SessionId id, SeatOrigin origin, int places, String label, Optional<String> slip) {
    sessions.get(by.site(), id).demandSeatsOffered();
    Instant now = clock.instant();
    HeldPlace place = new HeldPlace(by.site(), id, origin, places, label, slip, by.id(), now);
    if (!seats.hold(place, id)) {
      throw new Refusal(places == 1 ? "scheduling.refused.full" : "seats.refused.not_so_many");
    }
    seats.note(move(by, id, SeatMoveKind.HELD, origin, places, now));
  }

  /** Gives held places back, which is done once however often it is asked. */
  public void release(Actor by, SessionId session, String held) {
    seats.lock(session);
    seats.held(by.site(), session, held).ifPresent(place -> release(by, session, place));
  }

  /** As {@link #release}, for the place that a slip holds; false when it holds none. */
  public boolean releaseSlip(Actor by, SessionId session, String slip) {
    seats.lock(session);
    Optional<HeldPlace> place = seats.heldBySlip(by.site(), session, slip);
    place.ifPresent(found -> release(by, session, found));
    return place.isPresent();
  }

  private void release(Actor by, SessionId session, HeldPlace place) {
    seats.release(place, session);
    Instant now = clock.instant();
    seats.note(move(by, session, SeatMoveKind.RELEASED, place.origin(), place.places(), now));
    place.slip().ifPresent(slip -> slipFreed.fire(new SlipPlaceReleased(by.site(), slip)));
    promotion.fill(by.site(), session);
  }

  /**
   * @throws Refusal when it is over or has begun: then the desk decides
   */
  public void demandNotBegun(SiteId site, SessionId id) {
    TrainingSession session = sessions.get(site, id);
    session.demandSeatsOffered();
    if (!session.slot().startsAt().isAfter(clock.instant())) {
      throw new Refusal("seats.refused.begun");
    }
  }

  private void demandNowhereElse(TrainingSession session, LearnerId learner) {
    sessions
        .ofLearner(session.site(), learner, session.slot(), session.id())
        .ifPresent(
            other -> {
              throw new Refusal(
                  "seats.refused.same_time", other.kind(), session.slot().date(), other.from());
            });
  }

  private static SeatOrigin origin(Actor by) {
    return by.kind() == Actor.Kind.STAFF ? SeatOrigin.DESK : SeatOrigin.SELF;
  }

  private static SeatMove move(
      Actor by, SessionId session, SeatMoveKind kind, SeatOrigin origin, int places, Instant now) {
    return new SeatMove(by.site(), session, kind, origin, places, by.id(), now);
  }
}
