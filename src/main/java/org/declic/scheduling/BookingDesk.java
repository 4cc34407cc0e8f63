package org.declic.scheduling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/** Giving people a seat, taking it back, and counting those who come without a pass. */
@UseCase
public class BookingDesk {
  static final int MOST_WITHOUT_PASS = 500;

  @Inject TrainingSessions sessions;
  @Inject Seats seats;
  @Inject LearnerQueries learners;
  @Inject Event<SeatTaken> taken;
  @Inject Event<SeatGivenBack> givenBack;
  @Inject Clock clock;

  /**
   * @throws Refusal when the learner has a seat already, or none is left
   * @throws UnknownThing when session or learner are not of the actor's site
   */
  @Command
  @RequiresPermissions("session:run")
  public void book(RequestId request, Actor actor, SessionId id, LearnerId learner) {
    TrainingSession session = sessions.get(actor.site(), id);
    String nickname =
        learners
            .face(actor.site(), learner)
            .orElseThrow(() -> new UnknownThing("learner"))
            .nickname();
    session.demandSeatsOffered();
    if (seats.has(id, learner)) {
      throw new Refusal("scheduling.refused.already_in", nickname);
    }
    if (!seats.take(session, learner, actor.account(), clock.instant())) {
      throw new Refusal("scheduling.refused.full");
    }
    taken.fire(new SeatTaken(actor.site(), id, learner));
  }

  /** Removing somebody who is not there any more changes nothing. */
  @Command
  @RequiresPermissions("session:run")
  public void remove(RequestId request, Actor actor, SessionId id, LearnerId learner) {
    sessions.get(actor.site(), id).demandSeatsOffered();
    if (seats.giveBack(id, learner)) {
      givenBack.fire(new SeatGivenBack(actor.site(), id, learner));
    }
  }

  /**
   * People who came without a pass, more or fewer; may be set right after the session too.
   *
   * @param change added to the count, negative to correct it
   */
  @Command
  @RequiresPermissions("session:run")
  public void countWithoutPass(RequestId request, Actor actor, SessionId id, int change) {
    sessions.get(actor.site(), id).demandNotCancelled();
    if (!seats.countWithoutPass(id, change, MOST_WITHOUT_PASS)) {
      throw new Refusal("scheduling.refused.count", MOST_WITHOUT_PASS);
    }
  }
}
