package org.declic.scheduling;

import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * Through which a mediator enters a session. At home everybody on the staff may; at another site
 * only who leads it or helps in it, and only it: {@link HostedQueries} says how long.
 */
@UseCase
public class SessionDoor {
  @Inject HostedQueries hosted;
  @Inject SeatQueries seats;
  @Inject Clock clock;

  /**
   * As whom to act in this session: at the site where it is, for its guests. Anybody else stays who
   * they are, and finds no session of another site.
   */
  @RequiresPermissions("session:run")
  public Actor enter(Actor actor, SessionId session) {
    return hosted
        .host(actor.site(), actor.account(), session, clock.instant())
        .map(actor::at)
        .orElse(actor);
  }

  /**
   * A guest meets nobody of the other site but those who have a seat.
   *
   * @throws UnknownThing when this person has none
   */
  @RequiresPermissions("session:run")
  public void demandSeat(SessionId session, LearnerId learner) {
    if (!seats.has(session, learner)) {
      throw new UnknownThing("seat");
    }
  }
}
