package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.declic.scheduling.Occurrence;
import org.declic.scheduling.SessionId;
import org.declic.web.Times;
import org.declic.web.Words;

/** The days of a series in words, each with its tick, before anything is saved. */
@RequestScoped
public class SeriesDays {
  @Inject PlanChecks checks;
  @Inject Times times;
  @Inject Words words;

  /**
   * One day.
   *
   * @param value what the tick sends: the day, or the session that would change
   * @param impossible it cannot be kept as it is
   */
  public record Day(
      String value,
      String day,
      boolean kept,
      boolean impossible,
      List<PlanChecks.Line> lines,
      String booked) {}

  /**
   * @param ticked what somebody ticked in an earlier look at the same days; empty in the first
   */
  List<Day> of(List<Occurrence> occurrences, boolean looked, Set<String> ticked) {
    return occurrences.stream().map(one -> day(one, looked, ticked)).toList();
  }

  private Day day(Occurrence one, boolean looked, Set<String> ticked) {
    String value = one.session().map(SessionId::value).orElse(one.day().toString());
    boolean kept = looked ? ticked.contains(value) : one.isProposed();
    return new Day(
        value,
        Times.capital(times.fullDay(one.day())),
        kept && !one.isImpossible(),
        one.isImpossible(),
        checks.lines(one.obstacles()),
        one.booked() == 0 ? "" : words.say("admin_room.booked", one.booked()));
  }
}
