package org.declic.web.push;

import java.util.Arrays;
import java.util.Optional;

/** What open pages may want to hear of. */
public enum Topic {
  /** The walk-in board: tickets, who helps, seats of today. */
  DESK,
  /** The live view: hands, answers, seats. */
  LIVE,
  /** Who is proposed to lead what. */
  STAFFING;

  static Optional<Topic> named(String name) {
    return Arrays.stream(values()).filter(topic -> topic.name().equals(name)).findFirst();
  }
}
