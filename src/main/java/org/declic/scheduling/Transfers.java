package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;

/**
 * Moves people between sessions inside a step that somebody takes: all of them, or the step fails.
 */
@ApplicationScoped
class Transfers {
  private static final String FULL = "scheduling.refused.full";

  @Inject TrainingSessions sessions;
  @Inject Seats seats;
  @Inject Seating seating;
  @Inject LearnerQueries learners;
  @Inject Event<SeatGivenBack> givenBack;
  @Inject Event<SeatTransferred> transferred;
  @Inject Clock clock;

  /**
   * A seat in a session that was called off stays in the record; any other is given back, and the
   * line of that session does not move here: whoever calls knows how many seats will be left.
   * Whoever has no seat there any more is passed over.
   *
   * @throws Refusal when one of the other sessions has no seat left
   */
  void carryOut(Actor planner, SessionId from, Moves moves) {
    boolean alive = sessions.get(planner.site(), from).state().isAlive();
    for (Moves.Move move : moves.each()) {
      seating.claim(planner.site(), move.learner());
      if (seats.has(from, move.learner())) {
        if (alive) {
          announce(planner, from, move);
          giveBack(planner, from, move.learner());
        }
        seat(planner, move);
      }
    }
  }

  /** To be called before the session is called off: whoever follows a seat follows it there. */
  void announce(Actor planner, SessionId from, Moves moves) {
    moves.each().stream()
        .filter(move -> seats.has(from, move.learner()))
        .forEach(move -> announce(planner, from, move));
  }

  private void announce(Actor planner, SessionId from, Moves.Move move) {
    transferred.fire(new SeatTransferred(planner.site(), from, move.to(), move.learner()));
  }

  private void giveBack(Actor planner, SessionId from, LearnerId learner) {
    seats.giveBack(from, learner);
    SeatMove given =
        new SeatMove(
            planner.site(),
            from,
            SeatMoveKind.GIVEN_BACK,
            SeatOrigin.DESK,
            1,
            planner.id(),
            clock.instant());
    seats.note(given.of(learner));
    givenBack.fire(new SeatGivenBack(planner.site(), from, learner));
  }

  private void seat(Actor planner, Moves.Move move) {
    if (seating.has(move.to(), move.learner())) {
      return;
    }
    try {
      seating.seat(new Seating.Ask(planner, move.to(), move.learner(), SeatOrigin.DESK));
    } catch (Refusal refusal) {
      if (!refusal.key().equals(FULL)) {
        throw refusal;
      }
      Slot slot = sessions.get(planner.site(), move.to()).slot();
      throw new Refusal(
          "scheduling.refused.move_full", nickname(planner, move), slot.date(), slot.start());
    }
  }

  private String nickname(Actor planner, Moves.Move move) {
    return learners
        .face(planner.site(), move.learner())
        .orElseThrow(() -> new UnknownThing("learner"))
        .nickname();
  }
}
