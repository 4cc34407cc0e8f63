package org.declic.scheduling;

import java.util.List;

/**
 * What would come of a plan if it were saved now.
 *
 * @param moved another time, day or room than before
 * @param booked people who have a seat already
 */
public record PlanPreview(List<Obstacle> obstacles, Capacity capacity, boolean moved, int booked) {
  public PlanPreview {
    obstacles = List.copyOf(obstacles);
  }
}
