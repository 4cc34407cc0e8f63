package org.declic.platform.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sealing;
import org.declic.platform.TimeOrderedId;

/**
 * Where letters wait. Written in the transaction of what they tell: both happen or neither, and
 * nobody's request waits for a gateway.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {
  @PersistenceContext EntityManager entities;
  @Inject Sealing sealing;
  @Inject Clock clock;

  /** Written once for each key, however often it is asked for; nothing when it is too late. */
  public void post(Draft draft) {
    Instant now = clock.instant();
    Instant first = draft.notBefore().isBefore(now) ? now : draft.notBefore();
    Instant next = draft.quietIn().map(zone -> QuietHours.next(first, zone)).orElse(first);
    if (!next.isBefore(draft.uselessAt())) {
      return;
    }
    String id = TimeOrderedId.next();
    entities
        .createNativeQuery(
            "insert ignore into outbox_letter (id, site_id, letter_key, owner_id, channel, purpose,"
                + " sealed, quiet_zone, state, problem, attempts, created_at, next_at, useless_at,"
                + " lease_until_at, lease_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 'NONE', 0, ?, ?, ?, 0, '')")
        .setParameter(1, id)
        .setParameter(2, draft.site())
        .setParameter(3, draft.key())
        .setParameter(4, draft.owner())
        .setParameter(5, draft.channel().name())
        .setParameter(6, draft.purpose())
        .setParameter(7, Folded.of(draft.text()).sealed(sealing, id))
        .setParameter(8, draft.quietIn().map(ZoneId::getId).orElse(""))
        .setParameter(9, now.toEpochMilli())
        .setParameter(10, next.toEpochMilli())
        .setParameter(11, draft.uselessAt().toEpochMilli())
        .executeUpdate();
  }

  /** What still waits for this owner never leaves; what is under way or gone is not called back. */
  public void withdraw(String owner) {
    entities
        .createNativeQuery(
            "delete from outbox_letter where owner_id = ? and state = 'WAITING'"
                + " and lease_until_at < ?")
        .setParameter(1, owner)
        .setParameter(2, clock.millis())
        .executeUpdate();
  }

  /**
   * Letters whose key names this person, sent or not: looked for first, then removed one by one.
   */
  public void forget(String site, String person) {
    List<?> found =
        entities
            .createNativeQuery(
                "select id from outbox_letter where site_id = ? and letter_key like ?")
            .setParameter(1, site)
            .setParameter(2, "%:" + person + ":%")
            .getResultList();
    for (Object id : found) {
      entities
          .createNativeQuery("delete from outbox_letter where id = ?")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  /** Whether a letter of this key was ever written and not withdrawn. */
  public boolean has(String key) {
    return !entities
        .createNativeQuery("select id from outbox_letter where letter_key = ?")
        .setParameter(1, key)
        .getResultList()
        .isEmpty();
  }

  /** For how long the list keeps what has ended. */
  static final Duration KEPT = Duration.ofDays(30);
}
