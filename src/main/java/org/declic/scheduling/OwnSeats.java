package org.declic.scheduling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * What a learner does with places, at home or at the kiosk: until the session begins, and not more
 * at once than the site allows.
 */
@UseCase
public class OwnSeats {
  @Inject TrainingSessions sessions;
  @Inject Seating seating;
  @Inject SeatRulings rulings;
  @Inject Clock clock;

  /**
   * « Prendre ma place »; also takes the one that is kept. Who sits already keeps sitting.
   *
   * @throws Refusal when it has begun or is over, no seat is left, another one is at the same hour
   *     or there are enough already
   * @throws UnknownThing when the session is another site's
   */
  @Command
  @RequiresPermissions("seat:own")
  public void take(RequestId request, Actor actor, SessionId id) {
    seating.demandNotBegun(actor.site(), id);
    seating.claim(actor.site(), actor.learner());
    if (!seating.has(id, actor.learner())) {
      if (!seating.waits(id, actor.learner())) {
        demandNotTooMany(actor, id);
      }
      seating.seat(ask(actor, id));
    }
  }

  /**
   * « M’inscrire sur la liste d’attente »; gives the seat itself when one came free meanwhile.
   *
   * @throws Refusal as {@link #take}, but for a full session
   */
  @Command
  @RequiresPermissions("seat:own")
  public Standing join(RequestId request, Actor actor, SessionId id) {
    seating.demandNotBegun(actor.site(), id);
    seating.claim(actor.site(), actor.learner());
    if (seating.has(id, actor.learner())) {
      return Standing.SEATED;
    }
    demandNotTooMany(actor, id);
    return seating.queue(ask(actor, id));
  }

  /** Gives the seat back. Twice is once. */
  @Command
  @RequiresPermissions("seat:own")
  public void giveBack(RequestId request, Actor actor, SessionId id) {
    seating.demandNotBegun(actor.site(), id);
    seating.giveBack(actor, id, actor.learner());
  }

  /** Leaves the line, or says no to the seat that is kept. */
  @Command
  @RequiresPermissions("seat:own")
  public void leave(RequestId request, Actor actor, SessionId id) {
    sessions.get(actor.site(), id);
    seating.leave(actor, id, actor.learner());
  }

  private static Seating.Ask ask(Actor actor, SessionId id) {
    return new Seating.Ask(actor, id, actor.learner(), SeatOrigin.SELF);
  }

  /** The session asked for does not count. Whoever stands in its line was let in before. */
  private void demandNotTooMany(Actor actor, SessionId id) {
    Instant now = clock.instant();
    int most = rulings.of(actor.site()).mostAhead();
    if (sessions.ahead(actor.learner(), id, now) >= most) {
      throw new Refusal("seats.refused.too_many", most);
    }
  }
}
