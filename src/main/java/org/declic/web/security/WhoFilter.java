package org.declic.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.apache.shiro.web.util.WebUtils;
import org.declic.identity.Actor;
import org.declic.identity.SessionRegister;
import org.declic.identity.SignedInToken;

/**
 * Finds out who is asking and tells Shiro; refuses a form that was made for another session. In
 * front of every page.
 */
public class WhoFilter extends PathMatchingFilter {
  /** On a request that a trial makes. */
  public static final String TRIAL = WhoFilter.class.getName() + ".trial";

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
    who(http).ifPresent(actor -> SecurityUtils.getSubject().login(new SignedInToken(actor)));
    // Refused already, and on its way to the page that says so: nothing is carried out there.
    boolean refused = !LostWords.of(http).isEmpty();
    if (!SAFE.contains(http.getMethod()) && !refused && !hasToken(http)) {
      Object principal = SecurityUtils.getSubject().getPrincipal();
      if (OldTrial.isIn(http, principal)) {
        OldTrial.lead(http, (HttpServletResponse) response, principal);
      } else {
        LostWords.refuse(http, (HttpServletResponse) response);
      }
      return false;
    }
    return true;
  }

  /**
   * Staff who try a unit are a visitor on the learners' pages, and themselves everywhere else: the
   * trial's cookie counts only there and only beside a session of staff.
   */
  private Optional<Actor> who(HttpServletRequest request) {
    Optional<Actor> signedIn = actor(SessionCookie.SIGNED_IN, request);
    boolean mayTry =
        signedIn.map(actor -> actor.kind() == Actor.Kind.STAFF).orElse(false)
            && WebUtils.getPathWithinApplication(request).startsWith("/learner/");
    if (!mayTry) {
      return signedIn;
    }
    Optional<Actor> trial =
        actor(SessionCookie.TRIAL, request)
            .filter(actor -> actor.kind() == Actor.Kind.VISITOR)
            .filter(actor -> actor.site().equals(signedIn.get().site()));
    trial.ifPresent(actor -> request.setAttribute(TRIAL, true));
    return trial.or(() -> signedIn);
  }

  private Optional<Actor> actor(SessionCookie cookie, HttpServletRequest request) {
    return cookie.read(request).flatMap(token -> register().actor(token));
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
