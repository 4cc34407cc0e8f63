package org.declic.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;
import org.declic.platform.SoonSweep;

/**
 * Card, open sessions, receipts and the person. The security log keeps what happened and when, and
 * forgets to whom. Rows of tables that everybody writes to are looked for first and removed by
 * their key, so that nobody who signs in meanwhile waits.
 */
@Repository
class ErasedPerson {
  /** A card and the receipt of making it are written in one transaction. */
  private static final long AROUND = Duration.ofMinutes(1).toMillis();

  private static final Duration RECEIPT = Duration.ofMinutes(15);

  @PersistenceContext EntityManager entities;
  @Inject SessionEnding sessions;

  void forget(@Observes @Priority(100) LearnerErased erased) {
    String learner = erased.learner().value();
    sessions.endAllOf(learner);
    entities.flush();
    for (Object row : found("select id, issued_at from pass where learner_id = ?", learner)) {
      Object[] pass = (Object[]) row;
      forgetCard(pass[0].toString(), ((Number) pass[1]).longValue(), learner);
    }
    change("delete from pass where learner_id = ?", learner);
    change("delete from keep_code where learner_id = ?", learner);
    change("delete from signed_in_session where subject_id = ?", learner);
    change("delete from command_receipt where actor = ?", "learner:" + learner);
    change("delete from command_receipt where actor = ?", "visitor:" + learner);
    change(
        "update security_event set actor = 'learner:erased', object = '', source = ''"
            + " where actor = ?",
        "learner:" + learner);
    change("update security_event set object = '' where object = ?", learner);
    try {
      change("delete from learner where id = ?", learner);
    } catch (PersistenceException addedMeanwhile) {
      // Something of theirs was kept beside this, as by a second device: the command begins anew.
      throw new Crowded(addedMeanwhile);
    }
  }

  private void forgetCard(String pass, long issuedAt, String learner) {
    for (Object shown : found("select token_hash from card_shown where pass_id = ?", pass)) {
      change("delete from card_shown where token_hash = ?", shown.toString());
    }
    change("update security_event set object = '' where object = ?", pass);
    List<?> receipts =
        entities
            .createNativeQuery(
                "select actor, request_id from command_receipt"
                    + " where at between ? and ? and outcome = ?")
            .setParameter(1, issuedAt - AROUND)
            .setParameter(2, issuedAt + AROUND)
            .setParameter(3, learner)
            .getResultList();
    remove(receipts);
  }

  /** The last receipt: of having everything erased, for a form that is sent twice. */
  void sweep(@Observes SoonSweep sweep) {
    List<?> over =
        entities
            .createNativeQuery(
                "select actor, request_id from command_receipt"
                    + " where at between ? and ? and command = 'eraseMine'")
            .setParameter(1, sweep.now().minus(Duration.ofHours(6)).toEpochMilli())
            .setParameter(2, sweep.now().minus(RECEIPT).toEpochMilli())
            .getResultList();
    remove(over);
  }

  private void remove(List<?> receipts) {
    for (Object receipt : receipts) {
      Object[] key = (Object[]) receipt;
      entities
          .createNativeQuery("delete from command_receipt where actor = ? and request_id = ?")
          .setParameter(1, key[0])
          .setParameter(2, key[1])
          .executeUpdate();
    }
  }

  private List<?> found(String query, String value) {
    return entities.createNativeQuery(query).setParameter(1, value).getResultList();
  }

  private void change(String statement, String value) {
    entities.createNativeQuery(statement).setParameter(1, value).executeUpdate();
  }
}
