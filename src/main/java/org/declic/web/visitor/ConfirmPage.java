package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.SignIn;
import org.declic.web.Entrance;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.security.SessionCookie;

/** « C’est bien vous ? »: the picture is a check of the person, never a secret. */
@Named("visitorConfirm")
@RequestScoped
public class ConfirmPage {
  @Inject Posted posted;
  @Inject SignIn signIn;
  @Inject SignedInPerson person;
  @Inject Entrance entrance;

  public void open() {
    Optional<Actor> waiting = person.get().filter(actor -> !actor.confirmed());
    if (waiting.isEmpty()) {
      // Also the second press of a double click: the first one has opened the pathway.
      posted.redirect(person.isSignedIn() || posted.is() ? "/learner/home.xhtml" : "/");
    } else if (posted.is()) {
      answer(waiting.get());
    }
  }

  private void answer(Actor actor) {
    if (posted.act().equals("yes")) {
      signIn
          .confirm(actor)
          .ifPresent(
              entered ->
                  SessionCookie.SIGNED_IN.write(
                      posted.request(), posted.response(), entered.token()));
      posted.redirect("/learner/home.xhtml");
    } else {
      entrance.leave(posted.response());
      posted.redirect("/");
    }
  }
}
