package org.declic.scheduling;

import java.util.List;
import org.declic.identity.LearnerId;

/** Who moves from one session to another, and to which. */
public record Moves(List<Move> each) {
  public static final Moves NOBODY = new Moves(List.of());

  /** One person and the session proposed instead. */
  public record Move(LearnerId learner, SessionId to) {}

  public Moves {
    each = List.copyOf(each);
  }
}
