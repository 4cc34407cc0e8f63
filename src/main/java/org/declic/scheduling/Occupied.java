package org.declic.scheduling;

import java.time.Instant;
import java.util.List;

/**
 * What a session takes of a centre while it lasts.
 *
 * @param booked people who would be disturbed by a change
 * @param mediators ids of their accounts
 */
public record Occupied(
    String id, String roomId, Instant from, Instant to, int booked, List<String> mediators) {

  public Occupied {
    mediators = List.copyOf(mediators);
  }
}
