package org.declic.scheduling.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;

/**
 * A place of a site where people meet. Made by the first set-up or by an administrator, never
 * deleted, since sessions name it.
 */
@Entity
@Table(name = "room")
public class Room {
  public static final int MOST_SEATS = 500;

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  private String name;
  private int seats;
  private int workstations;

  @Column(name = "use_kind")
  @Enumerated(EnumType.STRING)
  private RoomUse use;

  @Version private long version;

  /** For JPA. */
  protected Room() {}

  /**
   * @throws Refusal when the name is empty or too long, or a number is impossible
   */
  public Room(RoomId id, SiteId site, String name, int seats, int workstations, RoomUse use) {
    String trimmed = name == null ? "" : name.strip();
    if (trimmed.isEmpty() || trimmed.length() > 80) {
      throw new Refusal("scheduling.refused.room_name");
    }
    if (seats < 1 || seats > MOST_SEATS || workstations < 0 || workstations > MOST_SEATS) {
      throw new Refusal("scheduling.refused.room_seats", MOST_SEATS);
    }
    this.id = id.value();
    this.siteId = site.value();
    this.name = trimmed;
    this.seats = seats;
    this.workstations = workstations;
    this.use = use;
  }

  public RoomId id() {
    return new RoomId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public String name() {
    return name;
  }

  public int seats() {
    return seats;
  }

  public int workstations() {
    return workstations;
  }

  public RoomUse use() {
    return use;
  }
}
