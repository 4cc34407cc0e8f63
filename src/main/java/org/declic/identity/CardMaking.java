package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;

/**
 * Makes one card. Its secrets leave this class once, for the print tray; the database keeps their
 * fingerprints.
 */
@ApplicationScoped
class CardMaking {
  private static final int QR_BYTES = 16;

  @Inject Passes passes;
  @Inject PrintTray tray;
  @Inject PasswordHashing hashing;
  @Inject ServerKey key;
  @Inject SecurityLog log;
  @Inject Clock clock;

  void make(Actor actor, Learner learner) {
    CardCode code = CardCode.random();
    String qrToken = Secrets.token(QR_BYTES);
    Pin pin = Pin.random();
    Pass pass =
        new Pass(
            PassId.next(),
            learner,
            key.fingerprint("card-code", code.value()),
            Secrets.fingerprint(qrToken),
            hashing.hash(pin.value()),
            actor.account(),
            clock.instant());
    passes.add(pass);
    log.write(
        Optional.of(actor.site()), Action.PASS_ISSUED, actor.toString(), pass.id().value(), "");
    tray.keep(
        actor.account(),
        new PrintedCard(
            pass.id(), learner.id(), learner.nickname(), learner.picture(), code, qrToken, pin));
  }
}
