package org.declic.assessment.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Replays a log event by event: hints, undoing, starting again and stopping are common to all. */
final class Run {
  private static final int HINTS = 3;

  private final Supplier<Situation> beginning;
  private final List<String> typedErrors;
  private final Deque<Situation> past = new ArrayDeque<>();
  private final List<String> errors = new ArrayList<>();
  private final Set<Means> means = EnumSet.noneOf(Means.class);
  private Situation situation;
  private int hint;
  private int undos;
  private int steps;
  private boolean stopped;

  /**
   * @param typedErrors those that this scenario has words for; others are not noted
   */
  Run(Supplier<Situation> beginning, List<String> typedErrors) {
    this.beginning = beginning;
    this.typedErrors = typedErrors;
    this.situation = beginning.get();
  }

  /** False when the event is impossible now; the run is then as before. */
  boolean take(Event event) {
    if (stopped || situation.reached() || !known(event)) {
      return false;
    }
    event.means().ifPresent(means::add);
    return true;
  }

  private boolean known(Event event) {
    switch (event.kind()) {
      case Event.HINT:
        int level = event.count("level");
        if (level < 1 || level > HINTS || level > hint + 1) {
          return false;
        }
        hint = Math.max(hint, level);
        return true;
      case Event.UNDO:
        if (past.isEmpty()) {
          return false;
        }
        situation = past.pop();
        undos++;
        return true;
      case Event.RESTART:
        situation = beginning.get();
        past.clear();
        return true;
      case Event.STOP:
        stopped = true;
        return true;
      default:
        return act(event);
    }
  }

  private boolean act(Event event) {
    Optional<Move> found = situation.after(event);
    if (found.isEmpty()) {
      return false;
    }
    Move move = found.get();
    switch (move.past()) {
      case PUSH -> past.push(situation);
      case CLEAR -> past.clear();
      case KEEP -> {}
    }
    if (typedErrors.contains(move.error())) {
      errors.add(move.error());
    }
    if (move.counts()) {
      steps++;
    }
    situation = move.next();
    return true;
  }

  boolean reached() {
    return situation.reached();
  }

  List<String> errors() {
    return errors;
  }

  int steps() {
    return steps;
  }

  /** The highest level used; 0 for none. */
  int hint() {
    return hint;
  }

  Verification.Observed observed(int idealSteps) {
    RunOutcome outcome =
        situation.reached()
            ? RunOutcome.reachedAfter(hint)
            : stopped ? RunOutcome.GIVEN_UP : RunOutcome.NOT_REACHED;
    return new Verification.Observed(outcome, errors, undos, steps, idealSteps, means);
  }
}
