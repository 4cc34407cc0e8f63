package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.platform.Repository;

/** Sessions, shown cards and failures: what sign-in remembers. */
@Repository
class SignInLedger {
  @PersistenceContext EntityManager entities;

  Optional<SignedInSession> session(String tokenHash) {
    return Optional.ofNullable(entities.find(SignedInSession.class, tokenHash));
  }

  List<SignedInSession> openSessionsOf(String subjectId) {
    return entities
        .createQuery(
            "select s from SignedInSession s where s.subjectId = :subject and s.endedAt is null",
            SignedInSession.class)
        .setParameter("subject", subjectId)
        .getResultList();
  }

  void open(SignedInSession session) {
    entities.persist(session);
  }

  Optional<CardShown> cardShown(String tokenHash) {
    return Optional.ofNullable(entities.find(CardShown.class, tokenHash));
  }

  void show(CardShown shown) {
    entities.persist(shown);
  }

  void forget(CardShown shown) {
    entities.remove(shown);
  }

  Optional<SignInFailure> failure(String subjectHash) {
    return Optional.ofNullable(entities.find(SignInFailure.class, subjectHash));
  }

  boolean isBlocked(String subjectHash, Instant now) {
    return failure(subjectHash).map(failure -> failure.blocks(now)).orElse(false);
  }

  /** One more failure; from the {@code free}-th on it blocks for a while. */
  SignInFailure countFailure(String subjectHash, Instant now, int free) {
    // Makes the row, or locks the one that is there: two failures at once are both counted.
    entities
        .createNativeQuery(
            "insert into sign_in_failure (subject_hash, failures, last_at, blocked_until)"
                + " values (?, 0, ?, 0) on duplicate key update failures = failures + 0")
        .setParameter(1, subjectHash)
        .setParameter(2, now.toEpochMilli())
        .executeUpdate();
    SignInFailure failure = entities.find(SignInFailure.class, subjectHash);
    entities.refresh(failure);
    failure.count(now, free);
    return failure;
  }

  void forgive(String subjectHash) {
    failure(subjectHash).ifPresent(entities::remove);
  }
}
