package org.declic.learning;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.ZoneId;
import javax.naming.InitialContext;
import org.apache.shiro.SecurityUtils;
import org.declic.identity.Actor;
import org.declic.identity.SessionRegister;
import org.declic.identity.SignIn;
import org.declic.identity.SignedInToken;
import org.declic.identity.organisation.Site;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;

/** Somebody who learns without a card, inside the container. */
final class Visit {
  private Visit() {}

  /** A new visitor at the door of a site that exists. */
  static Actor begin() throws Exception {
    site();
    String token = bean(SignIn.class).visit(Language.FRENCH).token();
    return bean(SessionRegister.class).actor(token).orElseThrow();
  }

  /** From now on this person acts. */
  static Actor as(Actor actor) {
    SecurityUtils.getSubject().login(new SignedInToken(actor));
    return actor;
  }

  static SiteId site() throws Exception {
    Sites sites = bean(Sites.class);
    if (sites.first().isEmpty()) {
      UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
      transaction.begin();
      sites.add(
          new Site(
              SiteId.next(),
              "Cité des métiers de Rivebelle",
              "FR",
              ZoneId.of("Europe/Paris"),
              "01 99 00 12 34",
              Clock.systemUTC().instant()));
      transaction.commit();
    }
    return sites.first().orElseThrow();
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
