package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.declic.identity.CardCode;
import org.declic.identity.SignIn;
import org.declic.web.Posted;
import org.declic.web.security.SessionCookie;

/** The code of the card, typed. */
@Named("visitorCode")
@RequestScoped
public class CodePage {
  private static final int LONGEST_SHOWN = 40;

  @Inject Posted posted;
  @Inject SignIn signIn;

  public void open() {
    if (!posted.is()) {
      return;
    }
    Optional<CardCode> code = CardCode.read(posted.value("card"));
    if (code.isPresent()) {
      String token = signIn.showCode(code.get());
      SessionCookie.CARD_SHOWN.write(posted.request(), posted.response(), token);
      posted.redirect("/visitor/pin.xhtml");
    }
  }

  /** A form was sent and no code could be read in it. */
  public boolean isWrong() {
    return posted.is();
  }

  /** The card was shown too long ago, or on another device. */
  public boolean isAgain() {
    return !posted.is() && posted.request().getParameter("again") != null;
  }

  public String getTyped() {
    String typed = posted.value("card");
    return typed.length() > LONGEST_SHOWN ? "" : typed;
  }
}
