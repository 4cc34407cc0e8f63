package org.declic.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;

/**
 * Days on which a mediator is away. Declared by the person or by who leads the site, taken back by
 * deleting it; the reason is never asked.
 */
@Entity
@Table(name = "absence")
class Absence {
  private static final int LONGEST_DAYS = 400;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "account_id")
  private String accountId;

  @Column(name = "first_day")
  private String firstDay;

  @Column(name = "last_day")
  private String lastDay;

  @Column(name = "day_part")
  @Enumerated(EnumType.STRING)
  private DayPart part;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "declared_by")
  private String declaredBy;

  /** For JPA. */
  protected Absence() {}

  /**
   * @throws Refusal when it ends before it begins, is over already, or lasts more than a year
   */
  Absence(
      AbsenceId id,
      SiteId site,
      AccountId account,
      LocalDate first,
      LocalDate last,
      DayPart part,
      ZoneId zone,
      AccountId declaredBy,
      Instant now) {
    if (last.isBefore(first)) {
      throw new Refusal("assignment.refused.end_before_start", first, last);
    }
    if (last.isBefore(now.atZone(zone).toLocalDate())) {
      throw new Refusal("assignment.refused.past", last);
    }
    if (ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS) {
      throw new Refusal("assignment.refused.too_long");
    }
    this.id = id.value();
    this.siteId = site.value();
    this.accountId = account.value();
    this.firstDay = first.toString();
    this.lastDay = last.toString();
    this.part = part;
    this.startsAt = start(first, part, zone);
    this.endsAt = end(last, part, zone);
    this.declaredAt = now;
    this.declaredBy = declaredBy.value();
  }

  private static Instant start(LocalDate first, DayPart part, ZoneId zone) {
    return part.startsAtMiddle()
        ? first.atTime(DayPart.middle()).atZone(zone).toInstant()
        : first.atStartOfDay(zone).toInstant();
  }

  private static Instant end(LocalDate last, DayPart part, ZoneId zone) {
    return part.endsAtMiddle()
        ? last.atTime(DayPart.middle()).atZone(zone).toInstant()
        : last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  boolean isOf(SiteId site) {
    return siteId.equals(site.value());
  }

  boolean isOf(SiteId site, AccountId account) {
    return isOf(site) && accountId.equals(account.value());
  }

  AbsenceId id() {
    return new AbsenceId(id);
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }
}
