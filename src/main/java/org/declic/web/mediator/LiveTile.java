package org.declic.web.mediator;

import java.time.Instant;
import java.util.Comparator;
import org.declic.web.mediator.SessionView.State;

/**
 * A person in the live view.
 *
 * @param since when this state began
 * @param step unit and step in words; empty when the person is not at a computer
 * @param last the last action as a fact
 * @param helpId the raised hand; empty when there is none
 * @param helper who is with this person; empty when nobody
 */
public record LiveTile(
    String id,
    String nickname,
    String pictureUrl,
    Need need,
    Instant since,
    State state,
    int module,
    String step,
    String last,
    String helpId,
    String helper) {

  /** By need, then by who waits longest, then by name. */
  static final Comparator<LiveTile> BY_NEED =
      Comparator.comparing(LiveTile::need)
          .thenComparing(LiveTile::since)
          .thenComparing(LiveTile::nickname);

  /** Short and stable: what the page remembers of the tile, to tell later what changed. */
  String mark() {
    return id + "." + need.ordinal();
  }

  public boolean isAsking() {
    return need == Need.HELP;
  }

  public boolean isHelped() {
    return need == Need.HELPED;
  }

  public boolean isPressing() {
    return need == Need.HELP || need == Need.STUCK;
  }

  /** The frame of the tile. */
  public String frame() {
    return switch (need) {
      case HELP -> "error";
      case STUCK -> "caution";
      case DONE -> "done";
      default -> "";
    };
  }

  public boolean hasModule() {
    return module > 0;
  }
}
