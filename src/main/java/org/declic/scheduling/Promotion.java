package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;

/**
 * The line moves by itself: as long as a seat is free and somebody waits, the seat is kept for the
 * first of them. Inside the transaction that freed it, so that nobody ever sees it empty.
 */
@ApplicationScoped
class Promotion {
  /** Who made a move that no person made. */
  private static final String NOBODY = "";

  @Inject Seats seats;
  @Inject Waitlist waitlist;
  @Inject SeatRulings rulings;
  @Inject Event<SeatOffered> offered;
  @Inject Clock clock;

  /** Too near to its beginning nothing is kept: whoever comes first sits. */
  void fill(SiteId site, SessionId session) {
    Seats.Count count = seats.lock(session);
    if (count.waiting() == 0 || count.free() <= 0 || !count.planned()) {
      return;
    }
    Instant now = clock.instant();
    Optional<Instant> until = rulings.of(site).keptUntil(count.startsAt(), now);
    if (until.isPresent()) {
      for (int free = Math.min(count.free(), count.waiting()); free > 0; free--) {
        offer(site, session, until.get(), now);
      }
    }
  }

  private void offer(SiteId site, SessionId session, Instant until, Instant now) {
    waitlist
        .first(session)
        .ifPresent(
            first -> {
              first.offer(until);
              waitlist.flush();
              seats.offer(session);
              note(site, session, first, SeatMoveKind.OFFERED, now);
              offered.fire(new SeatOffered(site, session, first.learner(), until));
            });
  }

  /** Offers whose hour has passed go to the next in line. */
  void turn(SiteId site, SessionId session) {
    Instant now = clock.instant();
    if (seats.lock(session).planned()) {
      for (WaitlistEntry over : waitlist.over(session, now)) {
        seats.leave(session, over.state());
        over.lapse();
        note(site, session, over, SeatMoveKind.LAPSED, now);
      }
      waitlist.flush();
      fill(site, session);
    }
  }

  private void note(
      SiteId site, SessionId session, WaitlistEntry entry, SeatMoveKind kind, Instant now) {
    seats.note(
        new SeatMove(site, session, kind, SeatOrigin.WAITLIST, 1, NOBODY, now).of(entry.learner()));
  }
}
