package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;

/**
 * A PIN in two short transactions around the comparison, which takes long on purpose: the try is
 * counted before the PIN is looked at, and nothing is held meanwhile. However many requests come at
 * once and on however many nodes, no more than five are compared.
 */
@ApplicationScoped
@Transactional
class PinTries {
  @Inject SignInLedger ledger;
  @Inject Passes passes;
  @Inject Learners learners;
  @Inject ServerKey key;
  @Inject SecurityLog log;
  @Inject SessionOpening opening;
  @Inject Clock clock;

  /** What the card that was shown allows. */
  sealed interface Try {
    /** The card was shown too long ago. */
    record Expired() implements Try {}

    /** No more tries, or no such card and no more tries either. */
    record Over() implements Try {}

    /** No such card; answered as if it were one. */
    record Unknown(int triesLeft) implements Try {}

    /** Compare with this. */
    record Counted(PassId pass, String pinHash, String shownHash) implements Try {}
  }

  Try begin(String shownToken, String source) {
    Instant now = clock.instant();
    String shownHash = Secrets.fingerprint(shownToken);
    Optional<CardShown> shown = ledger.cardShown(shownHash).filter(card -> !card.isOver(now));
    if (shown.isEmpty()) {
      return new Try.Expired();
    }
    Optional<Pass> pass = shown.get().pass().flatMap(passes::find);
    if (pass.isEmpty() || pass.get().isRevoked()) {
      return unknown(shown.get(), now, source);
    }
    boolean stranger = ledger.isStranger("learner:" + pass.get().learner().value(), source, now);
    return !stranger && passes.takeTry(pass.get().id())
        ? new Try.Counted(pass.get().id(), pass.get().pinHash(), shownHash)
        : new Try.Over();
  }

  /** Counts down for a card that does not exist as it would for one that does. */
  private Try unknown(CardShown shown, Instant now, String source) {
    int failures =
        ledger
            .countFailure(key.fingerprint("unknown-card", shown.enteredHash()), now, Pass.TRIES)
            .failures(now);
    ledger.countFrom(source, now);
    return failures < Pass.TRIES ? new Try.Unknown(Pass.TRIES - failures) : new Try.Over();
  }

  SignIn.Outcome wrong(Try.Counted counted, String source) {
    boolean paused = passes.pauseIfOver(counted.pass(), clock.instant());
    Pass pass = passes.find(counted.pass()).orElseThrow();
    note(pass, paused ? Action.PASS_PAUSED : Action.SIGN_IN_REFUSED, source);
    return pass.triesLeft() == 0
        ? new SignIn.Outcome.Paused()
        : new SignIn.Outcome.Refused(pass.triesLeft());
  }

  SignIn.Outcome right(Try.Counted counted, String source) {
    Instant now = clock.instant();
    if (!passes.restoreTries(counted.pass())) {
      return new SignIn.Outcome.Paused();
    }
    Pass pass = passes.find(counted.pass()).orElseThrow();
    ledger.forget(counted.shownHash());
    learners.seen(pass.learner(), now);
    note(pass, Action.SIGN_IN, source);
    return opening.open(pass.site(), Actor.Kind.LEARNER, pass.learner().value());
  }

  private void note(Pass pass, Action action, String source) {
    log.write(
        Optional.of(pass.site()),
        action,
        "learner:" + pass.learner().value(),
        pass.id().value(),
        source);
  }
}
