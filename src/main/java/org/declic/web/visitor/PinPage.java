package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.declic.identity.Pin;
import org.declic.identity.SignIn;
import org.declic.identity.SignIn.Outcome;
import org.declic.web.Entrance;
import org.declic.web.Posted;
import org.declic.web.security.SessionCookie;

/** The four digits of the slip. */
@Named("visitorPin")
@RequestScoped
public class PinPage {
  private static final String CARD_AGAIN = "/visitor/code.xhtml?again";

  @Inject Posted posted;
  @Inject SignIn signIn;
  @Inject Entrance entrance;

  private boolean unreadable;
  private int triesLeft;

  public void open() {
    Optional<String> shown = SessionCookie.CARD_SHOWN.read(posted.request());
    if (shown.isEmpty()) {
      posted.redirect(CARD_AGAIN);
    } else if (posted.is()) {
      Optional<Pin> pin = Pin.read(posted.value("secret"));
      unreadable = pin.isEmpty();
      if (pin.isPresent()) {
        answer(signIn.enterPin(shown.get(), pin, posted.source()));
      }
    }
  }

  private void answer(Outcome outcome) {
    if (outcome instanceof Outcome.Entered entered) {
      entrance.enter(posted.response(), entered.token());
      posted.redirect("/visitor/confirm.xhtml");
    } else if (outcome instanceof Outcome.Refused refused) {
      triesLeft = refused.triesLeft();
    } else if (outcome instanceof Outcome.Paused) {
      posted.redirect("/visitor/paused.xhtml");
    } else {
      posted.redirect(CARD_AGAIN);
    }
  }

  /** Not four digits: it does not count as a try. */
  public boolean isUnreadable() {
    return unreadable;
  }

  public boolean isRefused() {
    return triesLeft > 0;
  }

  public int getTriesLeft() {
    return triesLeft;
  }
}
