package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Ends what somebody has open: at once on this server, within five seconds on the others, which
 * look at the row again every four.
 */
@ApplicationScoped
class SessionEnding {
  @Inject SignInLedger ledger;
  @Inject SessionRegister register;
  @Inject Clock clock;

  void endAllOf(String subjectId) {
    Instant now = clock.instant();
    for (SignedInSession session : ledger.openSessionsOf(subjectId)) {
      session.end(now);
      register.forget(session.tokenHash());
    }
  }
}
