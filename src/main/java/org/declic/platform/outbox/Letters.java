package org.declic.platform.outbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;

/**
 * Letters as the postman handles them, each step a transaction of its own. Whoever writes the lease
 * first carries the letter; the others see that and leave it.
 */
@Repository
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Letters {
  @PersistenceContext EntityManager entities;

  /** What a letter brings with it when its turn comes. */
  public record Due(String id, String sealed, String quietZone, int attempts, long uselessAt) {}

  /** Those whose time has come and that nobody carries, the longest waiting first. */
  public List<Due> due(Channel channel, Instant now, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, sealed, quiet_zone, attempts, useless_at from outbox_letter"
                    + " where state = 'WAITING' and channel = ? and next_at <= ?"
                    + " and lease_until_at <= ? order by next_at, id")
            .setParameter(1, channel.name())
            .setParameter(2, now.toEpochMilli())
            .setParameter(3, now.toEpochMilli())
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Letters::due).toList();
  }

  private static Due due(Object[] row) {
    return new Due(
        row[0].toString(),
        row[1].toString(),
        row[2].toString(),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).longValue());
  }

  /**
   * True for one carrier only, however many try at once.
   *
   * @param attempts as it was read: somebody who tried in between has raised it
   */
  public boolean claim(Due letter, String carrier, Instant now, Instant until) {
    return entities
            .createNativeQuery(
                "update outbox_letter set lease_by = ?, lease_until_at = ?, attempts = attempts + 1,"
                    + " first_try_at = coalesce(first_try_at, ?)"
                    + " where id = ? and state = 'WAITING' and attempts = ? and next_at <= ?"
                    + " and lease_until_at <= ?")
            .setParameter(1, carrier)
            .setParameter(2, until.toEpochMilli())
            .setParameter(3, now.toEpochMilli())
            .setParameter(4, letter.id())
            .setParameter(5, letter.attempts())
            .setParameter(6, now.toEpochMilli())
            .setParameter(7, now.toEpochMilli())
            .executeUpdate()
        == 1;
  }

  /** It has left: what it said, and to whom, is nobody's business any more. */
  public void sent(String id, Instant now) {
    entities
        .createNativeQuery(
            "update outbox_letter set state = 'SENT', problem = 'NONE', sealed = '', ended_at = ?,"
                + " lease_until_at = 0 where id = ?")
        .setParameter(1, now.toEpochMilli())
        .setParameter(2, id)
        .executeUpdate();
  }

  /** Not yet; to be tried again. */
  public void later(String id, Problem problem, Instant next) {
    entities
        .createNativeQuery(
            "update outbox_letter set problem = ?, next_at = ?, lease_until_at = 0"
                + " where id = ? and state = 'WAITING'")
        .setParameter(1, problem.name())
        .setParameter(2, next.toEpochMilli())
        .setParameter(3, id)
        .executeUpdate();
  }

  /** Given up; kept sealed while a person may still want to try again. */
  public void failed(String id, Problem problem, Instant now) {
    entities
        .createNativeQuery(
            "update outbox_letter set state = 'FAILED', problem = ?, ended_at = ?,"
                + " lease_until_at = 0 where id = ? and state = 'WAITING'")
        .setParameter(1, problem.name())
        .setParameter(2, now.toEpochMilli())
        .setParameter(3, id)
        .executeUpdate();
  }

  /** When the first try was; a letter is given up a day after that. */
  public Instant firstTry(String id) {
    Object first =
        entities
            .createNativeQuery("select first_try_at from outbox_letter where id = ?")
            .setParameter(1, id)
            .getSingleResult();
    return Instant.ofEpochMilli(((Number) first).longValue());
  }

  /**
   * What tells nothing any more is given up, and its words and address go. Row by row, since a
   * statement over many rows would meet the carriers' in another order and be thrown out.
   */
  public void letGo(Instant now) {
    for (Object id :
        ids(
            "select id from outbox_letter where state = 'WAITING' and useless_at <= ?"
                + " and lease_until_at <= ? order by id",
            now,
            now)) {
      entities
          .createNativeQuery(
              "update outbox_letter set state = 'FAILED', problem = 'TOO_LATE', ended_at = ?"
                  + " where id = ? and state = 'WAITING' and lease_until_at <= ?")
          .setParameter(1, now.toEpochMilli())
          .setParameter(2, id)
          .setParameter(3, now.toEpochMilli())
          .executeUpdate();
    }
    for (Object id :
        ids(
            "select id from outbox_letter where state = 'FAILED' and useless_at <= ?"
                + " and sealed <> '' order by id",
            now)) {
      entities
          .createNativeQuery(
              "update outbox_letter set sealed = '' where id = ? and state = 'FAILED'")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  private List<?> ids(String query, Instant... times) {
    Query asked = entities.createNativeQuery(query);
    for (int i = 0; i < times.length; i++) {
      asked.setParameter(i + 1, times[i].toEpochMilli());
    }
    return asked.getResultList();
  }

  @Transactional
  void sweep(@Observes @Priority(10) Sweep sweep) {
    entities
        .createNativeQuery("delete from outbox_letter where ended_at < ?")
        .setParameter(1, sweep.now().minus(Outbox.KEPT).toEpochMilli())
        .executeUpdate();
  }
}
