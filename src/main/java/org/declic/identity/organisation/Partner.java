package org.declic.identity.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declic.platform.Refusal;

/**
 * An organisation that provides or hosts sessions of a site. Life: added, renamed, stopped when it
 * no longer takes part, taken up again; never deleted, since sessions name it.
 */
@Entity
@Table(name = "partner")
public class Partner {
  static final int LONGEST_NAME = 80;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  private String name;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Version private long version;

  /** For JPA. */
  protected Partner() {}

  /**
   * @throws Refusal when the name is empty or too long
   */
  public Partner(PartnerId id, SiteId site, String name, Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.name = checked(name);
    this.createdAt = now;
  }

  private static String checked(String typed) {
    String name = typed == null ? "" : typed.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Refusal("organisation.refused.partner_name", LONGEST_NAME);
    }
    return name;
  }

  public void rename(String typed) {
    name = checked(typed);
  }

  public void stop(Instant now) {
    if (stoppedAt == null) {
      stoppedAt = now;
    }
  }

  public void takeUpAgain() {
    stoppedAt = null;
  }

  public PartnerId id() {
    return new PartnerId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public String name() {
    return name;
  }

  public boolean isStopped() {
    return stoppedAt != null;
  }
}
