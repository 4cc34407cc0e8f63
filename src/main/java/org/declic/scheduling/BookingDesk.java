package org.declic.scheduling;

import jakarta.inject.Inject;
import java.util.Optional;
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
  static final int LONGEST_LABEL = 80;
  private static final int MOST_HELD = 60;

  @Inject TrainingSessions sessions;
  @Inject Seats seats;
  @Inject Seating seating;
  @Inject Promotion promotion;
  @Inject LearnerQueries learners;

  /**
   * Also gives the seat that is kept for somebody of the line, or another one to them.
   *
   * @throws Refusal when the learner has a seat already, or none is left
   * @throws UnknownThing when session or learner are not of the actor's site
   */
  @Command
  @RequiresPermissions("session:run")
  public void book(RequestId request, Actor actor, SessionId id, LearnerId learner) {
    demandNoSeat(actor, id, learner);
    seating.seat(new Seating.Ask(actor, id, learner, SeatOrigin.DESK));
  }

  /**
   * @return in line, or seated when a seat came free meanwhile
   * @throws Refusal when the learner has a seat already
   */
  @Command
  @RequiresPermissions("session:run")
  public Standing putInLine(RequestId request, Actor actor, SessionId id, LearnerId learner) {
    demandNoSeat(actor, id, learner);
    return seating.queue(new Seating.Ask(actor, id, learner, SeatOrigin.DESK));
  }

  private void demandNoSeat(Actor actor, SessionId id, LearnerId learner) {
    sessions.get(actor.site(), id).demandSeatsOffered();
    String nickname =
        learners
            .face(actor.site(), learner)
            .orElseThrow(() -> new UnknownThing("learner"))
            .nickname();
    seating.claim(actor.site(), learner);
    if (seating.has(id, learner)) {
      throw new Refusal("scheduling.refused.already_in", nickname);
    }
  }

  /** Out of the line; the seat that was kept goes to the next one. */
  @Command
  @RequiresPermissions("session:run")
  public void takeOutOfLine(RequestId request, Actor actor, SessionId id, LearnerId learner) {
    sessions.get(actor.site(), id);
    seating.leave(actor, id, learner);
  }

  /** Removing somebody who is not there any more changes nothing. */
  @Command
  @RequiresPermissions("session:run")
  public void remove(RequestId request, Actor actor, SessionId id, LearnerId learner) {
    sessions.get(actor.site(), id).demandSeatsOffered();
    seating.giveBack(actor, id, learner);
  }

  /**
   * Places for people of a paper list, without a card.
   *
   * @param label whose list it is, no name of a person
   * @throws Refusal when not so many are free
   */
  @Command
  @RequiresPermissions("session:run")
  public void hold(RequestId request, Actor actor, SessionId id, int places, String label) {
    String words = label == null ? "" : label.strip();
    if (places < 1 || places > MOST_HELD) {
      throw new Refusal("seats.refused.held_number", MOST_HELD);
    }
    if (words.length() > LONGEST_LABEL) {
      throw new Refusal("seats.refused.held_label", LONGEST_LABEL);
    }
    seating.hold(actor, id, SeatOrigin.LIST, places, words, Optional.empty());
  }

  @Command
  @RequiresPermissions("session:run")
  public void release(RequestId request, Actor actor, SessionId id, String held) {
    sessions.get(actor.site(), id);
    seating.release(actor, id, held);
  }

  /**
   * One more person without a pass, who needs a free seat like anybody else; at an open door only
   * the count rises.
   *
   * @throws Refusal when none is left, or nobody can come (any more)
   */
  @Command
  @RequiresPermissions("session:run")
  public void seatWithoutPass(RequestId request, Actor actor, SessionId id) {
    TrainingSession session = sessions.get(actor.site(), id);
    session.demandAlive();
    if (!seats.takeWithoutPass(session)) {
      throw new Refusal("scheduling.refused.full");
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
    if (change < 0) {
      promotion.fill(actor.site(), id);
    }
  }
}
