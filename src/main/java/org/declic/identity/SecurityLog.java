package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/**
 * What happened around access: one event an act, in the act's own transaction. Never a password, a
 * code, a token, a note or an answer.
 */
@Repository
public class SecurityLog {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** What may be written. */
  public enum Action {
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    PASS_ISSUED,
    PASS_REVOKED,
    PASS_PAUSED,
    PASS_RELEASED,
    RUN_KEPT,
    ACCOUNT_CREATED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    PASSWORD_RENEWED,
    PASSWORD_SAID_AGAIN,
    SITE_CREATED,
    EXPORTED,
    LEARNER_FILE_READ,
    LEARNER_ERASED
  }

  /**
   * @param actor who acted, as {@link Actor#toString()} writes it
   * @param object id of what was acted upon, or empty
   * @param source network address, or empty when it does not matter
   */
  public void write(
      Optional<SiteId> site, Action action, String actor, String object, String source) {
    entities.persist(
        new SecurityEvent(
            site.map(SiteId::value).orElse(null),
            clock.instant(),
            action.name(),
            actor,
            object,
            source));
  }
}
