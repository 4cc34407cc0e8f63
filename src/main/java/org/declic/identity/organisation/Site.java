package org.declic.identity.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.declic.platform.Refusal;

/**
 * A centre. Made by the first set-up or by a programme lead; never deleted, since everything else
 * carries its id.
 */
@Entity
@Table(name = "site")
public class Site {
  public static final int LONGEST_ADDRESS = 200;

  @Id private String id;
  private String name;
  private String country;
  private String zone;
  private String phone;
  private String address;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For JPA. */
  protected Site() {}

  public Site(SiteId id, String name, String country, ZoneId zone, String phone, Instant now) {
    this.id = id.value();
    this.name = name;
    this.country = country;
    this.zone = zone.getId();
    this.phone = phone;
    this.address = "";
    this.createdAt = now;
  }

  public SiteId id() {
    return new SiteId(id);
  }

  public String name() {
    return name;
  }

  /** The number printed on cards; empty when the centre gives none. */
  public String phone() {
    return phone;
  }

  /** Street and town in one line; empty while nobody has said them. */
  public String address() {
    return address;
  }

  /**
   * @throws Refusal when it is longer than {@link #LONGEST_ADDRESS}
   */
  void isAt(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST_ADDRESS) {
      throw new Refusal("sites.refused.address", LONGEST_ADDRESS);
    }
    address = line;
  }

  public String country() {
    return country;
  }

  /** Local times of this site are in this zone. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
