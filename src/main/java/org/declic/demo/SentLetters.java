package org.declic.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.LetterState;
import org.declic.platform.outbox.Problem;
import org.declic.scheduling.reminder.ReminderKind;

/** Reminders of the last days: most left, two did not. To whom is gone, as it always is. */
final class SentLetters {
  private final Centre centre;
  private final Rows rows;

  SentLetters(Centre centre, Rows rows) {
    this.centre = centre;
    this.rows = rows;
  }

  void write() {
    for (int day = 1; day <= 6; day++) {
      sent(ReminderKind.DAY_BEFORE, Channel.SMS, at(day, 9 + day), 1);
      sent(ReminderKind.TWO_HOURS_BEFORE, Channel.EMAIL, at(day, 8 + day), 1 + day % 2);
    }
    sent(ReminderKind.MOVED, Channel.EMAIL, at(2, 17), 1);
    failed(ReminderKind.DAY_BEFORE, Channel.EMAIL, Problem.BAD_ADDRESS, at(3, 14), 1);
    failed(ReminderKind.CANCELLED, Channel.SMS, Problem.UNREACHABLE, at(4, 11), 29);
  }

  private Instant at(int daysAgo, int hour) {
    return centre.at(centre.today().minusDays(daysAgo), LocalTime.of(hour, 0));
  }

  private void sent(ReminderKind kind, Channel channel, Instant at, int tries) {
    row(kind, channel, LetterState.SENT, Problem.NONE, at, tries);
  }

  private void failed(ReminderKind kind, Channel channel, Problem problem, Instant at, int tries) {
    row(kind, channel, LetterState.FAILED, problem, at, tries);
  }

  private void row(
      ReminderKind kind,
      Channel channel,
      LetterState state,
      Problem problem,
      Instant at,
      int tries) {
    String id = TimeOrderedId.next();
    rows.add(
        "outbox_letter",
        "id, site_id, letter_key, owner_id, channel, purpose, sealed, quiet_zone, state, problem,"
            + " attempts, created_at, next_at, useless_at, first_try_at, lease_until_at, lease_by,"
            + " ended_at",
        id,
        centre.site().value(),
        "demo:" + id,
        id,
        channel,
        kind,
        "",
        "",
        state,
        problem,
        tries,
        at.minus(Duration.ofDays(2)),
        at,
        at.plus(Duration.ofHours(6)),
        at,
        0,
        "",
        at);
  }
}
