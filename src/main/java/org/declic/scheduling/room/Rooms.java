package org.declic.scheduling.room;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** The rooms of all sites; a look-up always says whose. */
@Repository
public class Rooms {
  private static final String CLOSURE =
      "select new org.declic.scheduling.room.ClosureRow(c.id, c.roomId, r.name, c.firstDay,"
          + " c.lastDay, c.reason) from RoomClosure c join Room r on r.id = c.roomId";

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

  /** Hours and closed days of all rooms, in two statements. */
  public RoomTimes times(SiteId site, LocalDate from, ZoneId zone) {
    Map<String, List<OpeningHours>> hours = new HashMap<>();
    entities
        .createQuery(
            "select r.id, h from Room r join r.hours h where r.siteId = :site", Object[].class)
        .setParameter("site", site.value())
        .getResultStream()
        .forEach(
            row ->
                hours
                    .computeIfAbsent((String) row[0], room -> new ArrayList<>())
                    .add((OpeningHours) row[1]));
    return new RoomTimes(hours, closures(site, from), zone);
  }

  /** When the rooms of the site are open, all of them together. */
  public List<OpeningHours> hours(SiteId site) {
    return entities
        .createQuery(
            "select h from Room r join r.hours h where r.siteId = :site", OpeningHours.class)
        .setParameter("site", site.value())
        .getResultList();
  }

  public RoomDetail detail(SiteId site, RoomId id) {
    return RoomDetail.of(get(site, id));
  }

  public void add(Room room) {
    entities.persist(room);
  }

  void close(RoomClosure closure) {
    entities.persist(closure);
  }

  /** False when there is no such closure (any more). */
  boolean reopen(SiteId site, RoomClosureId id) {
    return entities
            .createQuery("delete from RoomClosure c where c.id = :id and c.siteId = :site")
            .setParameter("id", id.value())
            .setParameter("site", site.value())
            .executeUpdate()
        == 1;
  }

  /** Closed days of a site that are not over, in order. */
  public List<ClosureRow> closures(SiteId site, LocalDate today) {
    return entities
        .createQuery(
            CLOSURE
                + " where c.siteId = :site and c.lastDay >= :today"
                + " order by c.firstDay, r.name, c.id",
            ClosureRow.class)
        .setParameter("site", site.value())
        .setParameter("today", today.toString())
        .getResultList();
  }

  /** Why the room is closed that day; empty when it is not. */
  public Optional<ClosureRow> closure(SiteId site, RoomId room, LocalDate day) {
    return entities
        .createQuery(
            CLOSURE
                + " where c.siteId = :site and c.roomId = :room"
                + " and c.firstDay <= :day and c.lastDay >= :day order by c.firstDay",
            ClosureRow.class)
        .setParameter("site", site.value())
        .setParameter("room", room.value())
        .setParameter("day", day.toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
