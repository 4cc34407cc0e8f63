package org.declic.scheduling.feed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.declic.platform.Repository;

/**
 * What each calendar has shown. Two readers at once write the same rows in the same order, and each
 * change counts once.
 */
@Repository
class FeedEntries {
  @PersistenceContext EntityManager entities;

  /** A session as this calendar last showed it. */
  record Entry(String session, boolean gone, int flips, Instant flippedAt) {}

  Map<String, Entry> of(String feed) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select session_id, gone, flips, flipped_at from feed_entry where feed_id = ?")
            .setParameter(1, feed)
            .getResultList();
    return rows.stream()
        .map(row -> entry((Object[]) row))
        .collect(Collectors.toMap(Entry::session, entry -> entry));
  }

  private static Entry entry(Object[] row) {
    boolean gone = row[1] instanceof Boolean said ? said : ((Number) row[1]).intValue() != 0;
    return new Entry(
        row[0].toString(),
        gone,
        ((Number) row[2]).intValue(),
        Instant.ofEpochMilli(((Number) row[3]).longValue()));
  }

  /** Shown for the first time. */
  void show(String feed, Collection<String> sessions) {
    for (String session : new TreeSet<>(sessions)) {
      entities
          .createNativeQuery(
              "insert ignore into feed_entry (feed_id, session_id, gone, flips, flipped_at)"
                  + " values (?, ?, false, 0, 0)")
          .setParameter(1, feed)
          .setParameter(2, session)
          .executeUpdate();
    }
  }

  /** No longer part of it, or part of it again. */
  void flip(String feed, Collection<String> sessions, boolean gone, Instant now) {
    for (String session : new TreeSet<>(sessions)) {
      entities
          .createNativeQuery(
              "update feed_entry set gone = ?, flips = flips + 1, flipped_at = ?"
                  + " where feed_id = ? and session_id = ? and gone <> ?")
          .setParameter(1, gone)
          .setParameter(2, now.toEpochMilli())
          .setParameter(3, feed)
          .setParameter(4, session)
          .setParameter(5, gone)
          .executeUpdate();
    }
  }
}
