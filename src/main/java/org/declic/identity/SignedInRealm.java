package org.declic.identity;

import java.util.Set;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Shiro's view of who is signed in. The proof was the session token, looked up before a {@link
 * SignedInToken} can exist; here remain the permissions of the roles.
 */
public class SignedInRealm extends AuthorizingRealm {

  public SignedInRealm() {
    setName("declic");
    setAuthenticationTokenClass(SignedInToken.class);
    setCredentialsMatcher(new AllowAllCredentialsMatcher());
    setCachingEnabled(false);
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    return new SimpleAuthenticationInfo(token.getPrincipal(), token.getCredentials(), getName());
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
    if (principals.getPrimaryPrincipal() instanceof Actor actor && actor.confirmed()) {
      Set<Role> roles = actor.roles();
      roles.forEach(role -> info.addStringPermissions(role.permissions()));
    }
    return info;
  }
}
