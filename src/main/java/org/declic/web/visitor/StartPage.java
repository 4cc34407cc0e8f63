package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.SignIn;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.web.Entrance;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.security.SessionCookie;

/** « Bonjour. Montrez votre carte. » */
@Named("visitorStart")
@RequestScoped
public class StartPage {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject Posted posted;
  @Inject SignIn signIn;
  @Inject Entrance entrance;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject Sites sites;

  public void open() {
    if (!posted.is()) {
      person
          .get()
          .filter(actor -> actor.kind() == Actor.Kind.STAFF)
          .ifPresent(staff -> posted.redirect(Entrance.home(staff)));
      return;
    }
    switch (posted.act()) {
      case "visit" -> {
        entrance.enter(posted.response(), signIn.visit(language.get()).token());
        posted.redirect("/learner/home.xhtml");
      }
      case "close" -> {
        entrance.leave(posted.response());
        posted.redirect("/");
      }
      default -> {
        String code = LanguageChoice.complete(posted.value("language"), language.get()).code();
        SessionCookie.LANGUAGE.write(posted.request(), posted.response(), code);
        posted.redirect("/");
      }
    }
  }

  /** Browsers give the camera to secure pages only; the machine itself counts as one. */
  public boolean isCameraPossible() {
    return posted.request().isSecure() || THIS_MACHINE.contains(posted.request().getServerName());
  }

  /** Somebody has not left: whoever sits here now says whether it is theirs. */
  public boolean isSomebodyHere() {
    return person.isLearner() || person.isVisitor();
  }

  public String getPlace() {
    return sites.first().map(sites::facts).map(SiteFacts::name).orElse("");
  }
}
