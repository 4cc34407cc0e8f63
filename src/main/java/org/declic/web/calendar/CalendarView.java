package org.declic.web.calendar;

import java.util.Locale;
import java.util.Optional;

/** How much of the calendar is shown, and how. */
public enum CalendarView {
  DAY,
  WEEK,
  MONTH,
  LIST;

  /** As it stands in the address; nothing when it does not say. */
  public static Optional<CalendarView> read(String text) {
    for (CalendarView view : values()) {
      if (view.code().equals(text)) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
