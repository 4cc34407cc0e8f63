package org.declic.web.mediator;

import java.time.Instant;
import java.util.Optional;
import org.declic.learning.StudyingRow;

/** How much somebody in a session needs the mediator, the most pressing first. */
enum Need {
  HELP("error", "hand-stop"),
  /** Somebody is with this person already. */
  HELPED("action", "hand-stop"),
  STUCK("caution", "hourglass"),
  GOING("action", "walk"),
  DONE("success", "circle-check"),
  /** In the room, not at a computer. */
  AWAY("neutral", "user"),
  /** Has said « J’ai fini »: whatever the last action was, nothing is stuck any more. */
  LEFT("neutral", "door-exit");

  private final String tone;
  private final String icon;

  Need(String tone, String icon) {
    this.tone = tone;
    this.icon = icon;
  }

  String tone() {
    return tone;
  }

  String icon() {
    return icon;
  }

  /**
   * Rule: a raised hand first, then who is stuck, then who goes on, then who is done. Who closed
   * their session has left, unless they finished the unit before: that is the better news.
   */
  static Need of(Optional<StudyingRow> studying, boolean left) {
    if (studying.isEmpty()) {
      return AWAY;
    }
    StudyingRow row = studying.get();
    if (row.help().isPresent()) {
      return row.help().get().isTaken() ? HELPED : HELP;
    }
    if (row.finished()) {
      return DONE;
    }
    if (left) {
      return LEFT;
    }
    return row.stuck().isPresent() ? STUCK : GOING;
  }

  /** Since when the person is in that state; who waits longest comes first. */
  static Instant since(StudyingRow row) {
    return row.help().map(help -> help.askedAt()).orElse(row.lastActionAt());
  }
}
