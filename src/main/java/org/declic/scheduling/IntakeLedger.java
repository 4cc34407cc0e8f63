package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** Which lines of files became sessions, by what stood in them; of all sites. */
@Repository
class IntakeLedger {
  private static final int AT_ONCE = 500;

  @PersistenceContext EntityManager entities;

  /** Those of the fingerprints that became sessions before. */
  Set<String> known(SiteId site, Collection<String> fingerprints) {
    List<String> all = List.copyOf(fingerprints);
    Set<String> known = new HashSet<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      entities
          .createQuery(
              "select l.fingerprint from ImportedLine l"
                  + " where l.siteId = :site and l.fingerprint in :some",
              String.class)
          .setParameter("site", site.value())
          .setParameter("some", all.subList(from, Math.min(from + AT_ONCE, all.size())))
          .getResultStream()
          .forEach(known::add);
    }
    return known;
  }

  /**
   * The sessions are written first, which these name. Thousands of lines kept in memory would make
   * each look-up slower than the one before, hence not all at once.
   */
  void write(List<ImportedLine> lines) {
    entities.flush();
    lines.forEach(entities::persist);
    entities.flush();
    entities.clear();
  }
}
