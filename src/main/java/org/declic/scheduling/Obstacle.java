package org.declic.scheduling;

import java.time.LocalDate;
import org.declic.platform.Refusal;

/**
 * Something that stands in the way of a plan.
 *
 * @param firm the plan cannot be kept as it is; otherwise somebody decides
 * @param sentence what to tell
 */
public record Obstacle(About about, boolean firm, Refusal sentence) {

  /** What of the plan would have to change. */
  public enum About {
    HOURS,
    DATE,
    HOLIDAY,
    ROOM,
    SEATS,
    MEDIATOR,
    PERSON
  }

  static Obstacle firm(About about, Refusal sentence) {
    return new Obstacle(about, true, sentence);
  }

  static Obstacle firm(About about, String key, Object... arguments) {
    return new Obstacle(about, true, new Refusal(key, arguments));
  }

  static Obstacle told(About about, String key, Object... arguments) {
    return new Obstacle(about, false, new Refusal(key, arguments));
  }

  static Obstacle past(LocalDate day) {
    return firm(About.DATE, "scheduling.refused.past", day);
  }
}
