package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;

/**
 * The PIN of somebody who is signed in already, as {@link PinTries}: the try is counted before the
 * comparison, which holds no transaction.
 */
@ApplicationScoped
@Transactional
class PinAgain {
  @Inject Passes passes;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /** The card to compare with; none when it is paused, was stopped or has no try left. */
  Optional<Pass> begin(Actor actor) {
    return passes.of(actor.learner()).stream()
        .filter(pass -> !pass.isRevoked())
        .findFirst()
        .filter(pass -> passes.takeTry(pass.id()));
  }

  PinAnswer right(PassId pass) {
    return passes.restoreTries(pass) ? new PinAnswer(true, Pass.TRIES) : PinAnswer.paused();
  }

  PinAnswer wrong(Actor actor, PassId id, String source) {
    boolean paused = passes.pauseIfOver(id, clock.instant());
    log.write(
        Optional.of(actor.site()),
        paused ? Action.PASS_PAUSED : Action.SIGN_IN_REFUSED,
        actor.toString(),
        id.value(),
        source);
    return new PinAnswer(false, passes.find(id).map(Pass::triesLeft).orElse(0));
  }
}
