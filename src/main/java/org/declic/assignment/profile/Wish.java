package org.declic.assignment.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Candidate;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;

/**
 * What somebody would rather do, or rather not: on a day of the week or a date, or a kind of
 * activity, or both. A wish never rules anything out.
 */
@Embeddable
public class Wish {
  private static final int ANY_DAY = 0;

  private boolean wanted;
  private int weekday;

  @Column(name = "local_date")
  private String date;

  @Column(name = "day_part")
  @Enumerated(EnumType.STRING)
  private PartOfDay part;

  private String kind;

  /** For JPA. */
  protected Wish() {}

  /**
   * @throws Refusal when it says nothing at all
   */
  public Wish(
      boolean wanted,
      Optional<DayOfWeek> day,
      Optional<LocalDate> date,
      PartOfDay part,
      Optional<ActivityKind> kind) {
    if (day.isEmpty() && date.isEmpty() && kind.isEmpty() && part == PartOfDay.ALL) {
      throw new Refusal("team.refused.empty_wish");
    }
    this.wanted = wanted;
    this.weekday = date.isPresent() ? ANY_DAY : day.map(DayOfWeek::getValue).orElse(ANY_DAY);
    this.date = date.map(LocalDate::toString).orElse("");
    this.part = part;
    this.kind = kind.map(Enum::name).orElse("");
  }

  public boolean isWanted() {
    return wanted;
  }

  public Optional<DayOfWeek> day() {
    return weekday == ANY_DAY ? Optional.empty() : Optional.of(DayOfWeek.of(weekday));
  }

  public Optional<LocalDate> date() {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  public PartOfDay part() {
    return part;
  }

  public Optional<ActivityKind> kind() {
    return kind.isEmpty() ? Optional.empty() : Optional.of(ActivityKind.valueOf(kind));
  }

  /** A date that is over says nothing any more. */
  boolean isOver(LocalDate today) {
    return date().map(day -> day.isBefore(today)).orElse(false);
  }

  /** One for each day of that time which it is about. */
  public List<Candidate.Wish> on(LocalDate first, LocalDate last, ZoneId zone) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(this::isAbout)
        .map(
            day ->
                new Candidate.Wish(wanted, WorkTimes.span(day, part.from(), part.to(), zone), kind))
        .toList();
  }

  private boolean isAbout(LocalDate asked) {
    return date().map(asked::equals).orElse(true)
        && day().map(asked.getDayOfWeek()::equals).orElse(true);
  }
}
