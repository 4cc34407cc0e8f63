package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.TreeSet;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/**
 * One small row for each room and each mediator. Whoever plans with them writes it first: two
 * planners at once meet there, and the second sees what the first did. What is only read is not
 * protected on a database with several writers; what is written is.
 */
@Repository
public class Diaries {
  @PersistenceContext EntityManager entities;

  /** Always in the same order, so that two planners never wait for each other crosswise. */
  public void claim(SiteId site, Collection<String> owners) {
    for (String owner : new TreeSet<>(owners)) {
      if (touch(owner) == 0) {
        begin(site, owner);
      }
    }
  }

  /** Two at once for a new diary: the second finds the first one's and has nothing to add. */
  private void begin(SiteId site, String owner) {
    entities
        .createNativeQuery(
            "insert ignore into diary (owner_id, site_id, revision) values (?, ?, 0)")
        .setParameter(1, owner)
        .setParameter(2, site.value())
        .executeUpdate();
    touch(owner);
  }

  private int touch(String owner) {
    return entities
        .createNativeQuery("update diary set revision = revision + 1 where owner_id = ?")
        .setParameter(1, owner)
        .executeUpdate();
  }
}
