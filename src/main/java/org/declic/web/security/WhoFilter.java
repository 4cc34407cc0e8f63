package org.declic.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.declic.identity.Actor;
import org.declic.identity.SessionRegister;
import org.declic.identity.SignedInToken;

/**
 * Finds out who is asking and tells Shiro; refuses a form that was made for another session. In
 * front of every page.
 */
public class WhoFilter extends PathMatchingFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private SessionRegister register;
  private FormSeal seal;

  @Override
  protected boolean onPreHandle(ServletRequest request, ServletResponse response, Object rule)
      throws Exception {
    HttpServletRequest http = (HttpServletRequest) request;
    if (SecurityUtils.getSubject().isAuthenticated()) {
      return true;
    }
    SessionCookie.SIGNED_IN
        .read(http)
        .flatMap(token -> register().actor(token))
        .ifPresent(actor -> SecurityUtils.getSubject().login(new SignedInToken(actor)));
    if (!SAFE.contains(http.getMethod()) && !hasToken(http)) {
      ((HttpServletResponse) response).sendRedirect("/visitor/expired.xhtml");
      return false;
    }
    return true;
  }

  private boolean hasToken(HttpServletRequest request) {
    Subject subject = SecurityUtils.getSubject();
    if (!(subject.getPrincipal() instanceof Actor actor)) {
      return true;
    }
    String header = request.getHeader("X-Declic-Form");
    String sent = header != null ? header : request.getParameter("csrf");
    return sent != null && seal().isFor(actor, sent);
  }

  /** Shiro makes its filters itself, so beans are looked up, once. */
  private SessionRegister register() {
    if (register == null) {
      register = CDI.current().select(SessionRegister.class).get();
    }
    return register;
  }

  private FormSeal seal() {
    if (seal == null) {
      seal = CDI.current().select(FormSeal.class).get();
    }
    return seal;
  }
}
