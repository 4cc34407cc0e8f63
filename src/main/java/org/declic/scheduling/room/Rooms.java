package org.declic.scheduling.room;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** The rooms of all sites; a look-up always says whose. */
@Repository
public class Rooms {
  @PersistenceContext EntityManager entities;

  public Optional<Room> find(SiteId site, RoomId id) {
    return Optional.ofNullable(entities.find(Room.class, id.value()))
        .filter(room -> room.site().equals(site));
  }

  /**
   * @throws UnknownThing also when the room is another site's
   */
  public Room get(SiteId site, RoomId id) {
    return find(site, id).orElseThrow(() -> new UnknownThing("room"));
  }

  /** By name: a site has a handful. */
  public List<RoomRow> of(SiteId site) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.room.RoomRow("
                + "r.id, r.name, r.seats, r.workstations, r.use)"
                + " from Room r where r.siteId = :site order by r.name",
            RoomRow.class)
        .setParameter("site", site.value())
        .getResultList();
  }

  public void add(Room room) {
    entities.persist(room);
  }
}
