package org.declic.scheduling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.declic.platform.Open;
import org.declic.platform.UseCase;

/**
 * Seats that were kept in vain go to the next in line; each session in a transaction of its own.
 */
@UseCase
public class WaitlistTurns {
  @Inject TrainingSessions sessions;
  @Inject Waitlist waitlist;
  @Inject Promotion promotion;
  @Inject Clock clock;

  /** Sessions whose line should move. */
  @Open("asked by the clock; says nothing of anybody")
  public List<SessionId> due() {
    return waitlist.due(clock.instant());
  }

  /** Several nodes may do it at once: the second finds nothing to do. */
  @Open("done by the clock")
  public void turn(SessionId id) {
    sessions.site(id).ifPresent(site -> promotion.turn(site, id));
  }
}
