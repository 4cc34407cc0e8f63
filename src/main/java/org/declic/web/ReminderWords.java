package org.declic.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.platform.outbox.Channel;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.reminder.LetterWords;
import org.declic.scheduling.reminder.ReminderKind;

/**
 * The words of reminders and notices. A text message is one line that anybody may read over a
 * shoulder: place and time, never what it is about, never a name.
 */
@ApplicationScoped
public class ReminderWords implements LetterWords {
  @Inject Sites sites;
  @Inject PublishedPathway pathway;

  @Override
  public Text write(
      ReminderKind kind,
      Channel channel,
      Language language,
      SiteId site,
      SessionRow session,
      Optional<Instant> otherTime) {
    Letter letter = new Letter(language, sites.facts(site), session, otherTime);
    return channel == Channel.SMS
        ? new Text("", letter.message(kind))
        : new Text(letter.title(kind), letter.mail(kind, what(session, language)));
  }

  /** « Atelier : Envoyer un mail »; an individual session does not say what it is about. */
  private String what(SessionRow session, Language language) {
    String kind = new Saying(language).of("ActivityKind." + session.kind().name());
    String subject = session.kind().isGroup() ? subject(session, language) : "";
    return subject.isEmpty()
        ? kind
        : new Saying(language).of("reminders.letter.what", kind, subject);
  }

  private String subject(SessionRow session, Language language) {
    return session.subject().isEmpty()
        ? session.units().stream()
            .flatMap(unit -> pathway.current().unit(unit, language).stream())
            .map(LearningUnit::title)
            .collect(Collectors.joining(", "))
        : session.subject();
  }

  /** Sentences of one language, outside any request. */
  private record Saying(Language language) {
    String of(String key, Object... arguments) {
      Locale locale = language.locale();
      String pattern = ResourceBundle.getBundle("org.declic.web.Messages", locale).getString(key);
      return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
  }

  /** One session, as its letters say it. */
  private record Letter(
      Language language, SiteFacts site, SessionRow session, Optional<Instant> otherTime) {
    private String say(String key, Object... arguments) {
      return new Saying(language).of("reminders.letter." + key, arguments);
    }

    private String day() {
      return Times.day(session.date(), language.locale());
    }

    private String time() {
      return Times.clock(session.start(), language.locale());
    }

    String title(ReminderKind kind) {
      return say(kind.name() + ".title", day(), time(), site.name());
    }

    String mail(ReminderKind kind, String what) {
      List<String> lines = new ArrayList<>();
      lines.add(say("hello"));
      lines.add("");
      lines.add(say(kind.name()));
      lines.add("");
      lines.add(what);
      lines.add(
          say("when", Times.capital(day()), time(), Times.clock(session.end(), language.locale())));
      lines.add(say("where", session.room(), site.name()));
      other(kind).ifPresent(lines::add);
      lines.add("");
      lines.add(whatToDo(kind));
      lines.add("");
      lines.add(say("why"));
      lines.add(site.name());
      return String.join("\n", lines);
    }

    /** « Avant, c’était le … », « Elle vous est gardée jusqu’au … ». */
    private Optional<String> other(ReminderKind kind) {
      return otherTime.map(
          at -> {
            ZonedDateTime local = at.atZone(site.zone());
            return say(
                kind == ReminderKind.SEAT_OFFERED ? "until" : "before",
                Times.day(local.toLocalDate(), language.locale()),
                Times.clock(local.toLocalTime(), language.locale()));
          });
    }

    private String whatToDo(ReminderKind kind) {
      String about =
          switch (kind) {
            case CANCELLED -> "another";
            case SEAT_OFFERED -> "accept";
            default -> "absent";
          };
      return site.phone().isEmpty() ? say(about + ".desk") : say(about, site.phone());
    }

    /** Within the alphabet that a phone packs 160 signs of into one message (GSM 03.38). */
    String message(ReminderKind kind) {
      String words = say(kind.name() + ".sms", site.name(), day(), time(), session.room());
      String call = site.phone().isEmpty() ? "" : " " + say("call", site.phone());
      return (words + call)
          .replace('\u00a0', ' ')
          .replace('\u202f', ' ')
          .replace('’', '\'')
          .replace('–', '-')
          .replace("ê", "e")
          .replace("û", "u");
    }
  }
}
