package org.declic.scheduling.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.platform.outbox.QuietHours;

/**
 * When reminders leave: the day before at the hour of the session, and two hours before it. What
 * would fall into the quiet hours leaves at 8 in the morning when that is soon enough, or in the
 * evening before they begin.
 */
final class ReminderTimes {
  /** From here on the second reminder says enough. */
  static final Duration DAY_BEFORE_ENDS = Duration.ofHours(3);

  /** Less notice than this helps nobody. */
  private static final Duration SHORTEST_NOTICE = Duration.ofMinutes(30);

  private ReminderTimes() {}

  static Instant dayBefore(Instant start, ZoneId zone) {
    Instant at = start.atZone(zone).minusDays(1).toInstant();
    return isEarly(at, zone) ? QuietHours.next(at, zone) : QuietHours.before(at, zone);
  }

  /** Empty when the session begins too early in the morning. */
  static Optional<Instant> twoHoursBefore(Instant start, ZoneId zone) {
    Instant at = start.minus(Duration.ofHours(2));
    Instant awake = QuietHours.next(at, zone);
    if (!awake.isAfter(start.minus(SHORTEST_NOTICE))) {
      return Optional.of(awake);
    }
    return isEarly(at, zone) ? Optional.empty() : Optional.of(QuietHours.before(at, zone));
  }

  private static boolean isEarly(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalTime().isBefore(QuietHours.END);
  }

  /** Those that are still to come. */
  static List<Moment> after(Instant now, Instant start, ZoneId zone) {
    List<Moment> moments = new ArrayList<>();
    moments.add(new Moment(ReminderKind.DAY_BEFORE, dayBefore(start, zone)));
    twoHoursBefore(start, zone)
        .ifPresent(at -> moments.add(new Moment(ReminderKind.TWO_HOURS_BEFORE, at)));
    return moments.stream().filter(moment -> moment.at().isAfter(now)).toList();
  }

  static Instant uselessAt(ReminderKind kind, Instant start) {
    return kind == ReminderKind.DAY_BEFORE ? start.minus(DAY_BEFORE_ENDS) : start;
  }
}
