package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.Actor;
import org.declic.identity.FirstSetUp;
import org.declic.identity.SignIn;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.web.Entrance;
import org.declic.web.LanguageChoice;
import org.declic.web.OwnAddress;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.security.SessionCookie;

/** « Bonjour. Montrez votre carte. » */
@Named("visitorStart")
@RequestScoped
public class StartPage {
  @Inject Posted posted;
  @Inject SignIn signIn;
  @Inject FirstSetUp setUp;
  @Inject Entrance entrance;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject OwnAddress address;
  @Inject Sites sites;

  public void open() {
    if (setUp.isNeeded()) {
      posted.redirect("/visitor/setup.xhtml");
      return;
    }
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
    return posted.request().isSecure() || address.isThisMachine();
  }

  /** Somebody has not left: whoever sits here now says whether it is theirs. */
  public boolean isSomebodyHere() {
    return person.isLearner() || person.isVisitor();
  }

  public String getPlace() {
    return sites.first().map(sites::facts).map(SiteFacts::name).orElse("");
  }
}
