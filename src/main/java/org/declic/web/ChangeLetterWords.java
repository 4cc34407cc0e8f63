package org.declic.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.declic.assignment.proposal.ChangeWords;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.scheduling.SessionRow;

/** The words of the letter to a mediator whose sessions changed. */
@ApplicationScoped
public class ChangeLetterWords implements ChangeWords {
  @Inject Sites sites;

  @Override
  public Text write(
      Language language, SiteId site, List<SessionRow> gained, List<SessionRow> lost) {
    Locale locale = language.locale();
    List<String> lines = new ArrayList<>();
    add(lines, locale, "gained", gained);
    add(lines, locale, "lost", lost);
    lines.add(say(locale, "where"));
    lines.add(sites.facts(site).name());
    return new Text(say(locale, "subject", gained.size() + lost.size()), String.join("\n", lines));
  }

  private static void add(
      List<String> lines, Locale locale, String key, List<SessionRow> sessions) {
    if (!sessions.isEmpty()) {
      lines.add(say(locale, key));
      sessions.forEach(session -> lines.add(line(locale, session)));
      lines.add("");
    }
  }

  private static String line(Locale locale, SessionRow session) {
    String kind = text(locale, "ActivityKind." + session.kind());
    return say(
        locale,
        "line",
        Times.capital(Times.day(session.date(), locale)),
        Times.clock(session.start(), locale),
        Times.clock(session.end(), locale),
        session.room(),
        session.subject().isEmpty() ? kind : session.subject());
  }

  private static String say(Locale locale, String key, Object... arguments) {
    String pattern = text(locale, "staffing.letter." + key);
    return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
  }

  private static String text(Locale locale, String key) {
    return ResourceBundle.getBundle("org.declic.web.Messages", locale).getString(key);
  }
}
