package org.declic.identity;

import org.apache.shiro.authc.AuthenticationToken;

/** What the door hands to Shiro once the session's row has said who it is. */
public record SignedInToken(Actor actor) implements AuthenticationToken {
  @Override
  public Object getPrincipal() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return actor.sessionKey();
  }
}
