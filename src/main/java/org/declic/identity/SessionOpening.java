package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Secrets;

/** Opens a session row and hands out its token, once. */
@ApplicationScoped
class SessionOpening {
  @Inject SignInLedger ledger;
  @Inject Clock clock;

  SignIn.Outcome.Entered open(SiteId site, Actor.Kind kind, String subject) {
    String token = Secrets.token();
    ledger.open(
        new SignedInSession(Secrets.fingerprint(token), site, kind, subject, clock.instant()));
    return new SignIn.Outcome.Entered(token);
  }

  /** The person said « c’est moi »: a new token, the old one is dead. */
  SignIn.Outcome.Entered renew(SignedInSession old) {
    String token = Secrets.token();
    ledger.open(old.confirmedAs(Secrets.fingerprint(token)));
    old.end(clock.instant());
    return new SignIn.Outcome.Entered(token);
  }
}
