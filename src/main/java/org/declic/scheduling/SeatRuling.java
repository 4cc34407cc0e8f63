package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.declic.identity.organisation.SiteId;

/** The rules of a site that has its own. Made by the first change, changed at will. */
@Entity
@Table(name = "seat_rules")
class SeatRuling {
  @Id
  @Column(name = "site_id")
  private String siteId;

  @Column(name = "most_ahead")
  private int mostAhead;

  @Column(name = "hold_hours")
  private int holdHours;

  @Column(name = "quiet_hours")
  private int quietHours;

  /** For JPA. */
  protected SeatRuling() {}

  SeatRuling(SiteId site, SeatRules rules) {
    this.siteId = site.value();
    follow(rules);
  }

  final void follow(SeatRules rules) {
    mostAhead = rules.mostAhead();
    holdHours = rules.holdHours();
    quietHours = rules.quietHours();
  }

  SeatRules rules() {
    return new SeatRules(mostAhead, holdHours, quietHours);
  }
}
