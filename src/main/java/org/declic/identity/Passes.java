package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Cards, by the fingerprints of what is printed on them. */
@Repository
class Passes {
  @PersistenceContext EntityManager entities;

  Optional<Pass> withCode(String codeHash) {
    return one("select p from Pass p where p.codeHash = :hash", codeHash);
  }

  Optional<Pass> withQr(String qrHash) {
    return one("select p from Pass p where p.qrHash = :hash", qrHash);
  }

  private Optional<Pass> one(String query, String hash) {
    return entities
        .createQuery(query, Pass.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  Optional<Pass> find(PassId id) {
    return Optional.ofNullable(entities.find(Pass.class, id.value()));
  }

  /**
   * @throws UnknownThing also when the pass is another site's
   */
  Pass get(SiteId site, PassId id) {
    return find(id)
        .filter(pass -> pass.site().equals(site))
        .orElseThrow(() -> new UnknownThing("pass"));
  }

  List<Pass> of(LearnerId learner) {
    return entities
        .createQuery("select p from Pass p where p.learnerId = :learner", Pass.class)
        .setParameter("learner", learner.value())
        .getResultList();
  }

  /**
   * Takes one of the five tries before the PIN is looked at, in one conditional statement: however
   * many requests come at once and on however many nodes, no more than five are evaluated.
   */
  boolean takeTry(PassId pass) {
    return changed(
        "update Pass p set p.failures = p.failures + 1, p.version = p.version + 1"
            + " where p.id = :id and p.failures < "
            + Pass.TRIES
            + " and p.pausedAt is null and p.revokedAt is null",
        pass);
  }

  /** After the fifth wrong PIN; true for the request that paused the card. */
  boolean pauseIfOver(PassId pass, Instant now) {
    int paused =
        entities
            .createQuery(
                "update Pass p set p.pausedAt = :now, p.version = p.version + 1"
                    + " where p.id = :id and p.failures >= "
                    + Pass.TRIES
                    + " and p.pausedAt is null")
            .setParameter("now", now)
            .setParameter("id", pass.value())
            .executeUpdate();
    return paused == 1;
  }

  /** After a right PIN; false when the card was paused or revoked meanwhile. */
  boolean restoreTries(PassId pass) {
    return changed(
        "update Pass p set p.failures = 0, p.version = p.version + 1"
            + " where p.id = :id and p.pausedAt is null and p.revokedAt is null",
        pass);
  }

  private boolean changed(String update, PassId pass) {
    return entities.createQuery(update).setParameter("id", pass.value()).executeUpdate() == 1;
  }

  /** Now rather than at the commit, where the reason of a failure is hidden. */
  void write() {
    entities.flush();
  }

  void add(Pass pass) {
    entities.persist(pass);
  }
}
