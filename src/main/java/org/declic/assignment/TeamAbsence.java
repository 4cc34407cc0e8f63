package org.declic.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.declic.identity.AccountId;

/** An absence as who leads the site sees it. */
public record TeamAbsence(
    String id,
    String accountId,
    String name,
    String firstDay,
    String lastDay,
    DayPart part,
    Instant startsAt,
    Instant endsAt) {

  public AccountId mediator() {
    return new AccountId(accountId);
  }

  public LocalDate first() {
    return LocalDate.parse(firstDay);
  }

  public LocalDate last() {
    return LocalDate.parse(lastDay);
  }

  public boolean isOneDay() {
    return firstDay.equals(lastDay);
  }

  public boolean touches(Instant from, Instant to) {
    return startsAt.isBefore(to) && endsAt.isAfter(from);
  }
}
