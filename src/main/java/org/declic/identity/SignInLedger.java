package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.declic.platform.Repository;
import org.declic.platform.ServerKey;

/** Sessions, shown cards and failures: what sign-in remembers. */
@Repository
class SignInLedger {
  private static final int FREE_SOURCE_TRIES = 200;

  @PersistenceContext EntityManager entities;
  @Inject ServerKey key;

  Optional<SignedInSession> session(String tokenHash) {
    return Optional.ofNullable(entities.find(SignedInSession.class, tokenHash));
  }

  List<SignedInSession> sessions(Collection<String> tokenHashes) {
    return entities
        .createQuery(
            "select s from SignedInSession s where s.tokenHash in :hashes", SignedInSession.class)
        .setParameter("hashes", tokenHashes)
        .getResultList();
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

  void forget(String shownHash) {
    cardShown(shownHash).ifPresent(entities::remove);
  }

  /** One more failure; from the {@code free}-th on it blocks for a while. */
  SignInFailure countFailure(String subjectHash, Instant now, int free) {
    SignInFailure failure = locked(subjectHash, now);
    failure.count(now, free);
    return failure;
  }

  /**
   * Counts a try before it is looked at, unless the subject is blocked: a try refused for being too
   * early is neither compared nor counted.
   */
  boolean takeTry(String subjectHash, Instant now, int free) {
    SignInFailure failure = locked(subjectHash, now);
    if (failure.blocks(now)) {
      return false;
    }
    failure.count(now, free);
    return true;
  }

  /** Makes the row, or locks the one that is there: of two at once, the second sees the first. */
  private SignInFailure locked(String subjectHash, Instant now) {
    entities
        .createNativeQuery(
            "insert into sign_in_failure (subject_hash, failures, last_at, blocked_until)"
                + " values (?, 0, ?, 0) on duplicate key update failures = failures + 0")
        .setParameter(1, subjectHash)
        .setParameter(2, now.toEpochMilli())
        .executeUpdate();
    SignInFailure failure = entities.find(SignInFailure.class, subjectHash);
    entities.refresh(failure);
    return failure;
  }

  void forgive(String subjectHash) {
    entities
        .createQuery("delete from SignInFailure f where f.subjectHash = :subject")
        .setParameter("subject", subjectHash)
        .executeUpdate();
  }

  /**
   * A wrong name or a password tried from this address. Generous, since a whole centre shares one.
   */
  void countFrom(String source, Instant now) {
    countFailure(sourceKey(source), now, FREE_SOURCE_TRIES);
  }

  /** The password was right after all. */
  void uncountFrom(String source) {
    entities
        .createQuery(
            "update SignInFailure f set f.failures = f.failures - 1"
                + " where f.subjectHash = :source and f.failures > 0")
        .setParameter("source", sourceKey(source))
        .executeUpdate();
  }

  /**
   * While an address tries name after name, only people who came in from there before may try: the
   * neighbours keep their door, the next guess finds none.
   *
   * @param actor as {@link Actor#toString()} writes it
   */
  boolean isStranger(String actor, String source, Instant now) {
    boolean blocked =
        Optional.ofNullable(entities.find(SignInFailure.class, sourceKey(source)))
            .map(failure -> failure.blocks(now))
            .orElse(false);
    return blocked && !cameInFrom(actor, source);
  }

  private boolean cameInFrom(String actor, String source) {
    return entities
            .createQuery(
                "select count(e) from SecurityEvent e"
                    + " where e.actor = :actor and e.action = :action and e.source = :source",
                Long.class)
            .setParameter("actor", actor)
            .setParameter("action", SecurityLog.Action.SIGN_IN.name())
            .setParameter("source", source)
            .getSingleResult()
        > 0;
  }

  private String sourceKey(String source) {
    return key.fingerprint("source", source);
  }

  /** Forgets what has lost its use: shown cards, old failures, sessions over for a month. */
  void sweep(Instant now) {
    sweep("delete from CardShown c where c.at < :limit", now.minus(Duration.ofHours(1)));
    sweep("delete from SignInFailure f where f.lastAt < :limit", now.minus(Duration.ofHours(12)));
    sweep(
        "delete from SignedInSession s where s.lastSeenAt < :limit",
        now.minus(Duration.ofDays(30)));
  }

  private void sweep(String statement, Instant limit) {
    entities.createQuery(statement).setParameter("limit", limit).executeUpdate();
  }
}
