package org.declic.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.declic.assignment.replacement.RequestWords;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.scheduling.SessionRow;

/** The words of the letter to a colleague who is asked to lead a session. */
@ApplicationScoped
public class RequestLetterWords implements RequestWords {
  @Inject Sites sites;

  @Override
  public Text write(Language language, SiteId site, SessionRow session, String message) {
    Locale locale = language.locale();
    String day = Times.day(session.date(), locale);
    String start = Times.clock(session.start(), locale);
    String where =
        say(
            locale,
            "where",
            Times.capital(day),
            start,
            Times.clock(session.end(), locale),
            session.room());
    return new Text(
        say(locale, "subject", day, start),
        String.join("\n", message, "", where, "", say(locale, "answer"), sites.facts(site).name()));
  }

  private static String say(Locale locale, String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("org.declic.web.Messages", locale)
            .getString("replacement.letter." + key);
    return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
  }
}
