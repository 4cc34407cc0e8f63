package org.declic.web.push;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** How often each topic of each site has changed: what the nodes tell each other. */
@Repository
class Revisions {
  @PersistenceContext EntityManager entities;

  /** Always in the same order, so that two nodes never wait for each other crosswise. */
  @Transactional
  void raise(Set<Change> changes) {
    List<Change> ordered =
        changes.stream()
            .sorted(
                Comparator.comparing((Change change) -> change.site().value())
                    .thenComparing(Change::topic))
            .toList();
    for (Change change : ordered) {
      entities
          .createNativeQuery(
              "insert into live_topic (site_id, topic, revision) values (?, ?, 1)"
                  + " on duplicate key update revision = revision + 1")
          .setParameter(1, change.site().value())
          .setParameter(2, change.topic().name())
          .executeUpdate();
    }
  }

  /** A row for each site and topic: few, whatever the number of listeners. */
  @Transactional
  Map<Change, Long> all() {
    Map<Change, Long> revisions = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery("select site_id, topic, revision from live_topic")
            .getResultList()) {
      Object[] values = (Object[]) row;
      Topic.named((String) values[1])
          .ifPresent(
              topic ->
                  revisions.put(
                      new Change(new SiteId((String) values[0]), topic),
                      ((Number) values[2]).longValue()));
    }
    return revisions;
  }
}
