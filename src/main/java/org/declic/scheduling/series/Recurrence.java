package org.declic.scheduling.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declic.platform.Refusal;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * How days come again, from a first day to a last one, both included. Only days: the hour of a
 * session is the local one on each of them, whatever the clocks did between.
 */
public record Recurrence(Pattern pattern, LocalDate first, LocalDate last) {
  /** More sessions at once than a year of weeks is a slip of the hand. */
  public static final int MOST = 60;

  private static final int MOST_DAYS = 400;
  private static final int WEEK = 7;

  /** How often. */
  public enum Pattern {
    WEEKLY,
    EVERY_OTHER_WEEK,
    /** The same weekday at the same place of the month: the first Tuesday, the third. */
    NTH_WEEKDAY,
    /** The last such weekday of each month. */
    LAST_WEEKDAY
  }

  /**
   * @throws Refusal when it ends before it begins, or too late
   */
  public Recurrence {
    if (!last.isAfter(first)) {
      throw new Refusal("scheduling.refused.series_end", first);
    }
    if (last.isAfter(first.plusDays(MOST_DAYS))) {
      throw new Refusal("scheduling.refused.series_long", MOST);
    }
    if (pattern == Pattern.NTH_WEEKDAY && first.getDayOfMonth() > 4 * WEEK) {
      throw new Refusal("scheduling.refused.fifth_weekday", first);
    }
    if (pattern == Pattern.LAST_WEEKDAY && first.getDayOfMonth() + WEEK <= first.lengthOfMonth()) {
      throw new Refusal("scheduling.refused.not_last_weekday", first);
    }
  }

  /** The rule as RFC 5545 writes it. */
  public String rule() {
    String weekday = first.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
    int place = (first.getDayOfMonth() - 1) / WEEK + 1;
    String frequency =
        switch (pattern) {
          case WEEKLY -> "FREQ=WEEKLY";
          case EVERY_OTHER_WEEK -> "FREQ=WEEKLY;INTERVAL=2";
          case NTH_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + place + weekday;
          case LAST_WEEKDAY -> "FREQ=MONTHLY;BYDAY=-1" + weekday;
        };
    return frequency + ";UNTIL=" + last.toString().replace("-", "");
  }

  /** All the days, in order; the first is always one of them. */
  public List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    RecurrenceRuleIterator all =
        parsed()
            .iterator(
                new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
    while (all.hasNext() && days.size() <= MOST) {
      DateTime day = all.nextDateTime();
      days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
    }
    if (days.size() > MOST) {
      throw new Refusal("scheduling.refused.series_long", MOST);
    }
    return days;
  }

  private RecurrenceRule parsed() {
    try {
      return new RecurrenceRule(rule());
    } catch (InvalidRecurrenceRuleException impossible) {
      throw new IllegalStateException(rule(), impossible);
    }
  }
}
