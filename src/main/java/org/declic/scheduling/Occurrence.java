package org.declic.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One day of a series before it is saved.
 *
 * @param session the one that would change; empty for a new one
 * @param booked people who have a seat in it
 */
public record Occurrence(
    LocalDate day, Optional<SessionId> session, int booked, List<Obstacle> obstacles) {
  public Occurrence {
    obstacles = List.copyOf(obstacles);
  }

  /** It cannot be kept as it is. */
  public boolean isImpossible() {
    return obstacles.stream().anyMatch(Obstacle::firm);
  }

  /** Nothing stands in the way, or only people to tell: proposed as it is. */
  public boolean isProposed() {
    return obstacles.stream()
        .noneMatch(obstacle -> obstacle.firm() || obstacle.about() == Obstacle.About.HOLIDAY);
  }
}
