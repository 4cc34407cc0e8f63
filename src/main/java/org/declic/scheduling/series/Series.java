package org.declic.scheduling.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/**
 * Sessions that were planned together. Its rule says how they were found; since then each lives its
 * own life, and the series only holds them together for whoever changes several at once.
 */
@Entity
@Table(name = "session_series")
public class Series {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  private String recurrence;

  @Column(name = "first_day")
  private String firstDay;

  @Column(name = "last_day")
  private String lastDay;

  @Column(name = "planned_by")
  private String plannedBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Version private long version;

  /** For JPA. */
  protected Series() {}

  public Series(SeriesId id, SiteId site, Recurrence rule, AccountId who, Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.recurrence = rule.rule();
    this.firstDay = rule.first().toString();
    this.lastDay = rule.last().toString();
    this.plannedBy = who.value();
    this.plannedAt = now;
  }

  public SeriesId id() {
    return new SeriesId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public LocalDate lastDay() {
    return LocalDate.parse(lastDay);
  }
}
