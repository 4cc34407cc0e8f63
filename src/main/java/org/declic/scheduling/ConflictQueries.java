package org.declic.scheduling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Repository;
import org.declic.scheduling.room.RoomTimes;
import org.declic.scheduling.room.Rooms;

/** What is to be settled on the calendar: four small statements, for the number in the rail. */
@Repository
public class ConflictQueries {
  /** As far ahead as one can still do something about in peace. */
  static final Duration AHEAD = Duration.ofDays(28);

  private static final int MOST = 3_000;

  @PersistenceContext EntityManager entities;
  @Inject StaffingPolicy staffing;
  @Inject Rooms rooms;
  @Inject Sites sites;

  /** The conflicts of the four weeks to come, the first one first. */
  public List<Conflict> ahead(SiteId site, Instant now) {
    Instant to = now.plus(AHEAD);
    return Conflicts.among(occupied(site, now, to), away(site, now, to), rooms(site, now));
  }

  public List<Away> away(SiteId site, Instant from, Instant to) {
    return staffing.away(site, from, to);
  }

  /** When the rooms can be used from that day on. */
  public RoomTimes rooms(SiteId site, Instant from) {
    ZoneId zone = sites.facts(site).zone();
    return rooms.times(site, from.atZone(zone).toLocalDate(), zone);
  }

  /** Which sessions of that time have a part of this partner. */
  public Set<String> with(SiteId site, PartnerId partner, Instant from, Instant to) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct s.id from TrainingSession s join s.contributions c"
                    + " where s.siteId = :site and s.slot.startsAt >= :from"
                    + " and s.slot.startsAt < :to and c.partnerId = :partner",
                String.class)
            .setParameter("site", site.value())
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("partner", partner.value())
            .getResultList());
  }

  /** One row for each session and mediator; an older session cannot reach into the stretch. */
  private List<Occupied> occupied(SiteId site, Instant now, Instant to) {
    Map<String, Occupied> byId = new LinkedHashMap<>();
    entities
        .createQuery(
            "select s.id, s.roomId, s.slot.startsAt, s.slot.endsAt, s.booked, m.accountId"
                + " from TrainingSession s left join s.mediators m"
                + " where s.siteId = :site and s.slot.startsAt >= :early and s.slot.startsAt < :to"
                + " and s.slot.endsAt > :now and s.state in :alive order by s.slot.startsAt, s.id",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("early", now.minus(Slot.LONGEST))
        .setParameter("to", to)
        .setParameter("now", now)
        .setParameter("alive", TrainingSessions.ALIVE)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(row -> byId.merge((String) row[0], one(row), ConflictQueries::together));
    return List.copyOf(byId.values());
  }

  private static Occupied one(Object[] row) {
    List<String> mediators = row[5] == null ? List.of() : List.of((String) row[5]);
    return new Occupied(
        (String) row[0],
        (String) row[1],
        (Instant) row[2],
        (Instant) row[3],
        (Integer) row[4],
        mediators);
  }

  private static Occupied together(Occupied one, Occupied more) {
    List<String> mediators = new ArrayList<>(one.mediators());
    mediators.addAll(more.mediators());
    return new Occupied(one.id(), one.roomId(), one.from(), one.to(), one.booked(), mediators);
  }
}
