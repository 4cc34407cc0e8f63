package org.declic.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.declic.platform.TimeOrderedId;

/**
 * One line of the security log: who (by id), what, when, from where. Written once; only whose it
 * was is taken out when that person has everything erased.
 */
@Entity
@Table(name = "security_event")
class SecurityEvent {
  @Id private String id;

  @jakarta.persistence.Column(name = "site_id")
  private String siteId;

  private Instant at;
  private String action;
  private String actor;
  private String object;
  private String source;

  /** For JPA. */
  protected SecurityEvent() {}

  SecurityEvent(
      String siteId, Instant at, String action, String actor, String object, String source) {
    this.id = TimeOrderedId.next();
    this.siteId = siteId;
    this.at = at;
    this.action = action;
    this.actor = actor;
    this.object = object;
    this.source = source;
  }
}
