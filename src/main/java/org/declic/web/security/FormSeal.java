package org.declic.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.declic.identity.Actor;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;

/** The hidden field that ties a form to the session it was made for. */
@ApplicationScoped
public class FormSeal {
  @Inject ServerKey key;

  public String of(Actor actor) {
    return key.fingerprint("form", actor.sessionKey());
  }

  boolean isFor(Actor actor, String sent) {
    return Secrets.same(of(actor), sent);
  }
}
