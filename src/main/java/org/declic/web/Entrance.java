package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SignIn;
import org.declic.web.security.SessionCookie;

/**
 * What coming in and leaving do to this browser: cookies, and nothing left of the person before.
 */
@RequestScoped
public class Entrance {
  @Inject SignIn signIn;
  @Inject SignedInPerson person;
  @Inject HttpServletRequest request;

  /** From now on this browser acts for whoever holds the token. */
  public void enter(HttpServletResponse response, String token) {
    closeWhatIsOpen();
    SessionCookie.CARD_SHOWN.clear(request, response);
    SessionCookie.SIGNED_IN.write(request, response, token);
  }

  /** The token is dead and the browser is asked to forget all of it. */
  public void leave(HttpServletResponse response) {
    closeWhatIsOpen();
    empty(response);
  }

  /** Whoever was signed in is not there any more: nothing is left to close but this browser. */
  public void leaveErased(HttpServletResponse response) {
    empty(response);
  }

  private void empty(HttpServletResponse response) {
    SessionCookie.SIGNED_IN.clear(request, response);
    SessionCookie.CARD_SHOWN.clear(request, response);
    SessionCookie.TRIAL.clear(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
  }

  /** Staff look at a unit as a learner would; their own session stays. */
  public void beginTrial(HttpServletResponse response, String token) {
    SessionCookie.TRIAL.write(request, response, token);
  }

  /** The trial's token is dead, whoever tried is still signed in. */
  public void endTrial(HttpServletResponse response) {
    signIn.leave(person.present(), request.getRemoteAddr());
    SessionCookie.TRIAL.clear(request, response);
  }

  private void closeWhatIsOpen() {
    person.get().ifPresent(actor -> signIn.leave(actor, request.getRemoteAddr()));
    HttpSession views = request.getSession(false);
    if (views != null) {
      views.invalidate();
    }
  }

  /** The first page of a person. */
  public static String home(Actor actor) {
    if (actor.kind() != Actor.Kind.STAFF) {
      return "/learner/home.xhtml";
    }
    if (actor.holds(Role.LEAD)) {
      return "/lead/overview.xhtml";
    }
    return actor.holds(Role.MEDIATOR) ? "/mediator/today.xhtml" : "/admin/accounts.xhtml";
  }
}
