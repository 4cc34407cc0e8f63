package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.platform.Command;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/** « Tout effacer »: by the person, who says the PIN again, or at the desk for whoever asks. */
@UseCase
public class Erasing {
  @Inject Erasure erasure;
  @Inject PinAgain pins;
  @Inject PasswordAgain password;
  @Inject PasswordHashing hashing;

  /**
   * Whoever sits at an open computer is not always the person. Wrong PINs count as at the door. No
   * transaction of its own: none is held while the PIN is compared.
   */
  @RequiresPermissions("file:erase")
  @Transactional(TxType.NOT_SUPPORTED)
  public PinAnswer say(Actor actor, Pin pin, String source) {
    Optional<Pass> card = pins.begin(actor);
    if (card.isEmpty()) {
      hashing.matchNobody(pin.value());
      return PinAnswer.paused();
    }
    return hashing.matches(pin.value(), card.get().pinHash())
        ? pins.right(card.get().id())
        : pins.wrong(actor, card.get().id(), source);
  }

  /** Everything, at once and for good; their session ends with it. */
  @Command
  @RequiresPermissions("file:erase")
  public void eraseMine(RequestId request, Actor actor) {
    erasure.carryOut(actor, actor.learner());
  }

  /**
   * For somebody who stands at the desk and asks for it; the colleague has just said their
   * password.
   *
   * @throws UnknownThing also when the person is another site's
   */
  @Command
  @RequiresPermissions("learner:erase")
  public void eraseAtDesk(RequestId request, Actor actor, LearnerId learner) {
    password.demand(actor);
    erasure.carryOut(actor, learner);
  }
}
