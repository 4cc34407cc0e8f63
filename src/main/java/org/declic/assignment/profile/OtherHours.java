package org.declic.assignment.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.declic.platform.Refusal;

/** Hours of one date: besides those of the usual week, or instead of them. */
@Embeddable
public class OtherHours {
  @Column(name = "local_date")
  private String date;

  private String opens;
  private String closes;
  private boolean besides;

  /** For JPA. */
  protected OtherHours() {}

  /**
   * @param besides they are added to the week's; otherwise the week's do not count that day
   * @throws Refusal when it ends before it begins
   */
  public OtherHours(LocalDate date, LocalTime from, LocalTime to, boolean besides) {
    if (!to.isAfter(from)) {
      throw new Refusal("team.refused.end_before_start", from, to);
    }
    this.date = date.toString();
    this.opens = WorkHours.minutes(from);
    this.closes = WorkHours.minutes(to);
    this.besides = besides;
  }

  public LocalDate date() {
    return LocalDate.parse(date);
  }

  public LocalTime from() {
    return LocalTime.parse(opens);
  }

  public LocalTime to() {
    return LocalTime.parse(closes);
  }

  public boolean isBesides() {
    return besides;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OtherHours hours
        && hours.date.equals(date)
        && hours.opens.equals(opens)
        && hours.closes.equals(closes)
        && hours.besides == besides;
  }

  @Override
  public int hashCode() {
    return date.hashCode();
  }
}
