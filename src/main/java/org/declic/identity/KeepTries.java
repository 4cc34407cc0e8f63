package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.declic.platform.ServerKey;

/**
 * Counts codes tried at the desk, by the account that tries. In a transaction of its own: a refusal
 * takes back what the command did, never the count.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class KeepTries {
  private static final int FREE = 10;

  @Inject SignInLedger ledger;
  @Inject ServerKey key;
  @Inject Clock clock;

  /** False while this account has to wait. */
  boolean take(Actor actor) {
    return ledger.takeTry(subject(actor), clock.instant(), FREE);
  }

  void forgive(Actor actor) {
    ledger.forgive(subject(actor));
  }

  private String subject(Actor actor) {
    return key.fingerprint("keep-code-tries", actor.account().value());
  }
}
