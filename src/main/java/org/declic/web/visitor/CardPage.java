package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.SignIn;
import org.declic.web.Posted;
import org.declic.web.security.SessionCookie;

/**
 * Where the QR code of a card leads. Its token stands behind the # of the address, which browsers
 * never send: a script posts it, so that it enters no log and no referrer.
 */
@Named("visitorCard")
@RequestScoped
public class CardPage {
  @Inject Posted posted;
  @Inject SignIn signIn;

  public void open() {
    if (posted.is()) {
      String token = signIn.showQr(posted.value("card"));
      SessionCookie.CARD_SHOWN.write(posted.request(), posted.response(), token);
      posted.redirect("/visitor/pin.xhtml");
    }
  }
}
