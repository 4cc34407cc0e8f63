package org.declic.web.mediator;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the planning, or a room of one day.
 *
 * @param name the day in full, for whoever listens
 * @param room id, where columns are rooms; else empty
 * @param beside of another month than the one shown
 */
public record CalendarColumn(
    LocalDate date,
    String room,
    String title,
    String name,
    boolean today,
    boolean beside,
    List<CalendarEvent> events) {
  /** A cell of a month shows so many; the day shows the others. */
  private static final int MOST_IN_MONTH = 4;

  public CalendarColumn {
    events = List.copyOf(events);
  }

  public boolean nothing() {
    return events.isEmpty();
  }

  public List<CalendarEvent> few() {
    return events.size() <= MOST_IN_MONTH ? events : events.subList(0, MOST_IN_MONTH - 1);
  }

  public int more() {
    return events.size() - few().size();
  }
}
