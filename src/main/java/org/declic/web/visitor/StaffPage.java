package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.SignIn;
import org.declic.identity.SignIn.Outcome;
import org.declic.web.Entrance;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.security.WayBack;

/** The door for staff. */
@Named("visitorStaff")
@RequestScoped
public class StaffPage {
  private static final int LONGEST_SHOWN = 190;

  @Inject Posted posted;
  @Inject SignIn signIn;
  @Inject Entrance entrance;
  @Inject LanguageChoice language;

  public void open() {
    if (!posted.is()) {
      return;
    }
    Outcome outcome =
        signIn.staff(
            posted.value("email"), posted.value("password"), posted.source(), language.get());
    if (outcome instanceof Outcome.Entered entered) {
      entrance.enter(posted.response(), entered.token());
      // Only now is it known whose first page to show: the start page knows.
      posted.redirect(WayBack.checked(posted.value("next")).orElse("/"));
    }
  }

  /** A trial was quiet for too long, and so was whoever tried. */
  public boolean isTrialOver() {
    return posted.value("trial").equals("over");
  }

  /** One sentence for every refusal. */
  public boolean isRefused() {
    return posted.is();
  }

  /** The page that a paper led to. */
  public String getNext() {
    return WayBack.checked(posted.value("next")).orElse("");
  }

  public String getEmail() {
    String email = posted.value("email");
    return email.length() > LONGEST_SHOWN ? "" : email;
  }
}
