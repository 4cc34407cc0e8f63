package org.declic.scheduling.walkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.scheduling.SessionRow;

/**
 * What all desks and the wall show of this moment.
 *
 * @param waiting the oldest first
 * @param called in the order of their last call, the newest first
 * @param takes the minutes that one person takes today
 * @param sessions of today that still take somebody in, in order
 */
public record Board(
    Instant now,
    List<TicketRow> waiting,
    List<TicketRow> called,
    List<Receiver> helpers,
    int takes,
    Workstations workstations,
    List<SessionRow> sessions,
    DayCount today) {

  public Board {
    waiting = List.copyOf(waiting);
    called = List.copyOf(called);
    helpers = List.copyOf(helpers);
    sessions = List.copyOf(sessions);
  }

  /** Those who receive, whether somebody is with them or not. */
  public int receiving() {
    return (int) helpers.stream().filter(helper -> helper.session().isEmpty()).count();
  }

  /** How long the n-th of those who wait will wait; the first is number 0. */
  public WaitingTime wait(int place) {
    return WaitingTime.of(place, receiving(), takes);
  }

  /** The first session of today that answers this need. */
  public Optional<SessionRow> fitting(WalkInNeed need) {
    return sessions.stream().filter(session -> need.fits(session.kind())).findFirst();
  }
}
