package org.declic.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.declic.identity.AccountId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.walkin.TicketOutcome;
import org.declic.scheduling.walkin.TicketState;
import org.declic.scheduling.walkin.WalkInNeed;

/** Who came without an appointment: eight weeks of counts, and a lively board now. */
final class FrontDesk {
  private static final int DAYS = 56;
  private static final WalkInNeed[] WAITING = {
    WalkInNeed.WORKSTATION, WalkInNeed.PROCEDURE, WalkInNeed.WORKSHOP, WalkInNeed.OTHER
  };

  private final Centre centre;
  private final Rows rows;
  private final Random random;

  FrontDesk(Centre centre, Rows rows, Random random) {
    this.centre = centre;
    this.rows = rows;
    this.random = random;
  }

  void tell() {
    LocalDate today = centre.today();
    for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        past(day, 8 + random.nextInt(9), centre.at(day, LocalTime.of(9, 0)));
      }
    }
    int before = 13;
    served(today, before, centre.now().minusSeconds(3L * 3_600));
    AccountId claire = centre.claire();
    ticket(today, before + 1, WalkInNeed.PROCEDURE, 14, claire);
    for (int i = 0; i < WAITING.length; i++) {
      ticket(today, before + 2 + i, WAITING[i], 12 - 3 * i, null);
    }
    day(today, before + 1 + WAITING.length, 3);
    rows.add(
        "receiving_post",
        "account_id, site_id, local_date, room_id, since_at",
        claire.value(),
        centre.site().value(),
        today.toString(),
        centre.office().value(),
        centre.now().minusSeconds(3L * 3_600));
    rows.add(
        "wall_screen",
        "id, site_id, label, second_language, made_by, made_at",
        TimeOrderedId.next(),
        centre.site().value(),
        "Salle d’attente",
        "",
        claire.value(),
        centre.now().minusSeconds(20L * 86_400));
  }

  private void past(LocalDate day, int count, Instant opening) {
    day(day, count, 0);
    served(day, count, opening);
  }

  /** One in twelve left before anybody could help. */
  private void served(LocalDate day, int count, Instant from) {
    for (int number = 1; number <= count; number++) {
      Instant taken = from.plusSeconds(number * 660L);
      boolean left = random.nextInt(12) == 0;
      long wait = 120 + 60L * (number * 7 % 12);
      TicketOutcome outcome = left ? TicketOutcome.LEFT : TicketOutcome.values()[random.nextInt(4)];
      write(
          day,
          number,
          WalkInNeed.values()[random.nextInt(WalkInNeed.values().length)],
          left ? TicketState.LEFT : TicketState.SERVED,
          outcome,
          taken,
          left ? null : taken.plusSeconds(wait),
          left ? null : centre.claire(),
          taken.plusSeconds(wait + 480 + random.nextInt(240)));
    }
  }

  /**
   * @param caller who has called it a moment ago; null while it waits
   */
  private void ticket(
      LocalDate day, int number, WalkInNeed need, int minutesAgo, AccountId caller) {
    Instant called = caller == null ? null : centre.now().minusSeconds(30);
    write(
        day,
        number,
        need,
        caller == null ? TicketState.WAITING : TicketState.CALLED,
        null,
        centre.now().minusSeconds(60L * minutesAgo),
        called,
        caller,
        null);
  }

  private void write(
      LocalDate day,
      int number,
      WalkInNeed need,
      TicketState state,
      TicketOutcome outcome,
      Instant taken,
      Instant called,
      AccountId caller,
      Instant ended) {
    rows.add(
        "walk_in_ticket",
        "id, site_id, local_date, number, need, state, outcome, taken_at, called_at, announced_at,"
            + " called_by, place, ended_at, version",
        TimeOrderedId.next(),
        centre.site().value(),
        day.toString(),
        number,
        need,
        state,
        outcome,
        taken,
        called,
        called,
        caller == null ? null : caller.value(),
        caller == null ? "" : "Bureau 2",
        ended,
        1L);
  }

  private void day(LocalDate day, int last, int used) {
    rows.add(
        "walk_in_day",
        "site_id, local_date, last_number, workstations_used",
        centre.site().value(),
        day.toString(),
        last,
        used);
  }
}
