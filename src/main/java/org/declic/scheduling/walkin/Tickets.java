package org.declic.scheduling.walkin;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Tickets of all sites, and the counters of a day. A look-up always says whose. */
@Repository
class Tickets {
  @PersistenceContext EntityManager entities;

  /**
   * @throws UnknownThing also when the ticket is another site's
   */
  Ticket get(SiteId site, TicketId id) {
    return Optional.ofNullable(entities.find(Ticket.class, id.value()))
        .filter(ticket -> ticket.site().equals(site))
        .orElseThrow(() -> new UnknownThing("ticket"));
  }

  void add(Ticket ticket) {
    entities.persist(ticket);
  }

  /** Writes now; when another desk was first, the command is repeated and sees what it did. */
  void settle() {
    try {
      entities.flush();
    } catch (OptimisticLockException other) {
      throw new Crowded(other);
    }
  }

  /**
   * The next number of the day, each given once: whoever raises the counter holds its row until the
   * ticket is written.
   */
  int nextNumber(SiteId site, LocalDate day) {
    begin(site, day);
    entities
        .createNativeQuery(
            "update walk_in_day set last_number = last_number + 1"
                + " where site_id = ? and local_date = ?")
        .setParameter(1, site.value())
        .setParameter(2, day.toString())
        .executeUpdate();
    return ((Number)
            entities
                .createNativeQuery(
                    "select last_number from walk_in_day where site_id = ? and local_date = ?")
                .setParameter(1, site.value())
                .setParameter(2, day.toString())
                .getSingleResult())
        .intValue();
  }

  /** False when the number would fall below zero or rise above what there is. */
  boolean useWorkstations(SiteId site, LocalDate day, int change, int most) {
    begin(site, day);
    return entities
            .createNativeQuery(
                "update walk_in_day set workstations_used = workstations_used + ?"
                    + " where site_id = ? and local_date = ?"
                    + " and workstations_used + ? between 0 and ?")
            .setParameter(1, change)
            .setParameter(2, site.value())
            .setParameter(3, day.toString())
            .setParameter(4, change)
            .setParameter(5, most)
            .executeUpdate()
        == 1;
  }

  /** Two at once on the first of a day: the second finds the first one's row. */
  private void begin(SiteId site, LocalDate day) {
    entities
        .createNativeQuery(
            "insert into walk_in_day (site_id, local_date, last_number, workstations_used)"
                + " values (?, ?, 0, 0) on duplicate key update last_number = last_number + 0")
        .setParameter(1, site.value())
        .setParameter(2, day.toString())
        .executeUpdate();
  }
}
