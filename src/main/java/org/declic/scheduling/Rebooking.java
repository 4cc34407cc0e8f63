package org.declic.scheduling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** Other seats for people whose session was called off, or has become too small. */
@UseCase
public class Rebooking {
  private static final Duration AHEAD = Duration.ofDays(60);
  private static final int MOST_READ = 300;
  private static final int MOST_PROPOSED = 5;

  @Inject SessionQueries sessions;
  @Inject Transfers transfers;
  @Inject Clock clock;

  /**
   * From a session that was called off before.
   *
   * @throws Refusal when one of the other sessions has no seat left
   */
  @Command
  @RequiresPermissions("session:plan")
  public void move(RequestId request, Actor planner, SessionId from, Moves moves) {
    transfers.carryOut(planner, from, moves);
  }

  /**
   * Rule: the next sessions of the same kind with a free seat, those with a unit in common first;
   * at most five.
   */
  @RequiresPermissions("session:plan")
  public List<SessionRow> proposals(Actor planner, SessionRow from) {
    Instant now = clock.instant();
    return sessions
        .list(planner.site(), Optional.empty(), now, now.plus(AHEAD), 0, MOST_READ)
        .stream()
        .filter(other -> !other.id().equals(from.id()))
        .filter(other -> other.kind() == from.kind() && other.isPlanned() && other.free() > 0)
        .sorted(Comparator.comparing(other -> !sharesUnit(from, other)))
        .limit(MOST_PROPOSED)
        .toList();
  }

  private static boolean sharesUnit(SessionRow one, SessionRow other) {
    return one.units().stream().anyMatch(other.units()::contains);
  }
}
