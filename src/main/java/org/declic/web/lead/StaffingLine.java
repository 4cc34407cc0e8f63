package org.declic.web.lead;

import org.declic.web.mediator.SessionView;

/**
 * A place of a session in the table.
 *
 * @param key session, part and mediator, as the address names the place
 * @param hour empty on the second place of the same session
 * @param need « 1 · module 2 »
 * @param who a name, or nobody
 * @param vacant nobody has it
 * @param tickable publishing it would change the session
 */
public record StaffingLine(
    String key,
    SessionView session,
    String hour,
    String need,
    String who,
    boolean vacant,
    SessionView.State state,
    boolean first,
    boolean tickable,
    boolean chosen,
    String address) {

  public String id() {
    return session.id();
  }

  /** A word and its module, for a reader that hears it. */
  public String label() {
    return session.day() + ", " + session.start() + ", " + session.subject();
  }

  /** A day of the table. */
  public record Day(String name, java.util.List<StaffingLine> lines) {}
}
