package org.declic.scheduling.walkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionRow;

/**
 * Who can help now, or from when on. Colleagues who lead one session together are one line.
 *
 * @param names first names, in alphabetical order
 * @param place the room
 * @param session what they lead now; empty when they receive people
 * @param calling a number is on its way to them
 */
public record Receiver(
    List<Leader> who, String place, Optional<SessionRow> session, boolean calling) {

  public Receiver {
    who = List.copyOf(who);
  }

  /** Nobody is with them, as far as the desks know. */
  public boolean isFree() {
    return session.isEmpty() && !calling;
  }

  /** It runs now, or should: opened, or planned for this hour. */
  static boolean isOn(SessionRow session, Instant now) {
    boolean itsHour = !session.startsAt().isAfter(now) && session.endsAt().isAfter(now);
    return session.isOpen() && session.endsAt().isAfter(now) || session.isPlanned() && itsHour;
  }
}
