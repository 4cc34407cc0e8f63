package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declic.platform.Repository;

/** The list of erasures as the database has it: each written in the very transaction. */
@Repository
@Transactional
class ErasedEntries {
  @PersistenceContext EntityManager entities;

  void add(ErasedEntry entry) {
    entities
        .createNativeQuery("insert into erasure_list (fingerprint, site_id, at) values (?, ?, ?)")
        .setParameter(1, entry.fingerprint())
        .setParameter(2, entry.site())
        .setParameter(3, entry.at().toEpochMilli())
        .executeUpdate();
  }

  /**
   * Of the list outside, whose person is not there; a site that is not there either is passed over.
   */
  void addIfMissing(ErasedEntry entry) {
    entities
        .createNativeQuery(
            "insert into erasure_list (fingerprint, site_id, at)"
                + " select ?, s.id, ? from site s where s.id = ? and not exists"
                + " (select 1 from erasure_list e where e.fingerprint = ?)")
        .setParameter(1, entry.fingerprint())
        .setParameter(2, entry.at().toEpochMilli())
        .setParameter(3, entry.site())
        .setParameter(4, entry.fingerprint())
        .executeUpdate();
  }

  List<ErasedEntry> since(Instant from) {
    List<ErasedEntry> found = new ArrayList<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select fingerprint, site_id, at from erasure_list where at >= ? order by at")
            .setParameter(1, from.toEpochMilli())
            .getResultList()) {
      Object[] entry = (Object[]) row;
      found.add(
          new ErasedEntry(
              entry[0].toString(),
              entry[1].toString(),
              Instant.ofEpochMilli(((Number) entry[2]).longValue())));
    }
    return found;
  }

  Set<String> fingerprints() {
    Set<String> found = new HashSet<>();
    for (Object one :
        entities.createNativeQuery("select fingerprint from erasure_list").getResultList()) {
      found.add(one.toString());
    }
    return found;
  }

  /** Everybody with a card who was erased once, by these fingerprints. */
  List<LearnerId> backAgain(Set<String> fingerprints) {
    return entities
        .createQuery("select l.id from Learner l where l.kind = :pass", String.class)
        .setParameter("pass", Learner.Kind.PASS)
        .getResultStream()
        .filter(id -> fingerprints.contains(ErasedEntry.fingerprint(id)))
        .map(LearnerId::new)
        .toList();
  }
}
