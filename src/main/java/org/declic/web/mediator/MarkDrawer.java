package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.platform.SealedLetters;
import org.declic.platform.ServerKey;
import org.declic.scheduling.SessionId;

/**
 * The drawer of one mediator and one session: marks made without network are closed for it in the
 * browser, and opened here, for that mediator alone.
 */
@RequestScoped
public class MarkDrawer {
  private static final int DIGITS = 32;

  @Inject SealedLetters letters;
  @Inject ServerKey key;

  /** Tells nothing of either. */
  String name(Actor actor, SessionId session) {
    return key.fingerprint("marks", actor.account().value() + ' ' + session.value())
        .substring(0, DIGITS);
  }

  String publicKey(Actor actor, SessionId session) {
    return letters.publicKey(name(actor, session));
  }

  Optional<String> open(Actor actor, SessionId session, String sealed) {
    return letters.open(name(actor, session), sealed);
  }
}
