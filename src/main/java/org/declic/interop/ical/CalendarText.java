package org.declic.interop.ical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.scheduling.feed.Feed;
import org.declic.scheduling.feed.FeedKind;

/**
 * A calendar in iCalendar (RFC 5545; its name and refreshing as in RFC 7986). The same content
 * gives the same text to the letter, so that whoever asks again may be told that nothing changed.
 */
@ApplicationScoped
public class CalendarText {
  /** The same words as on the pages. */
  private static final String WORDS = "org.declic.web.Messages";

  @Inject PublishedPathway pathway;
  @Inject Sites sites;

  /** For the container. */
  protected CalendarText() {}

  CalendarText(PublishedPathway pathway) {
    this.pathway = pathway;
  }

  public String write(Feed feed, Language language) {
    Map<String, String> elsewhere = new HashMap<>();
    feed.events().stream()
        .map(event -> event.session().siteId())
        .filter(id -> !id.equals(feed.site().value()))
        .distinct()
        .forEach(id -> elsewhere.put(id, place(new SiteId(id))));
    return write(feed, sites.facts(feed.site()), elsewhere, language);
  }

  /** Whoever comes from another site has to find it. */
  private String place(SiteId host) {
    String address = sites.address(host);
    String name = sites.facts(host).name();
    return address.isEmpty() ? name : name + ", " + address;
  }

  /**
   * @param elsewhere the places of other sites, by their id
   */
  String write(Feed feed, SiteFacts site, Map<String, String> elsewhere, Language language) {
    return new Writing(feed, site, elsewhere, language).all();
  }

  private final class Writing {
    private final Feed feed;
    private final SiteFacts site;
    private final Map<String, String> elsewhere;
    private final Language language;
    private final ResourceBundle words;
    private final ContentLines lines = new ContentLines();

    Writing(Feed feed, SiteFacts site, Map<String, String> elsewhere, Language language) {
      this.feed = feed;
      this.site = site;
      this.elsewhere = elsewhere;
      this.language = language;
      this.words = ResourceBundle.getBundle(WORDS, language.locale());
    }

    String all() {
      String name = name();
      lines
          .line("BEGIN:VCALENDAR")
          .line("VERSION:2.0")
          .line("PRODID:-//Declic//Declic//FR")
          .line("CALSCALE:GREGORIAN")
          .text("NAME", name)
          .text("X-WR-CALNAME", name)
          .line("X-WR-TIMEZONE:" + site.zone().getId())
          .line("REFRESH-INTERVAL;VALUE=DURATION:PT2H")
          .line("X-PUBLISHED-TTL:PT2H");
      zones();
      feed.events().forEach(this::event);
      lines.line("END:VCALENDAR");
      return lines.toString();
    }

    /** « Rivebelle · Salle Ada ». */
    private String name() {
      return switch (feed.kind()) {
        case MEDIATOR, ROOM -> say("feed.name", site.name(), feed.ownerName());
        case PROGRAMME -> say("feed.name.programme", site.name());
        case PASS -> say("feed.name.pass", site.name());
      };
    }

    /** Whole years, so that the text does not change with the day. */
    private void zones() {
      for (String zone :
          feed.events().stream()
              .map(event -> event.session().zone())
              .collect(Collectors.toCollection(TreeSet::new))) {
        List<Feed.Event> there =
            feed.events().stream().filter(event -> event.session().zone().equals(zone)).toList();
        ZonedDateTime first = edge(there, Comparator.naturalOrder()).atZone(ZoneOffset.UTC);
        ZonedDateTime last = edge(there, Comparator.reverseOrder()).atZone(ZoneOffset.UTC);
        ZoneLines.write(
            lines,
            ZoneId.of(zone),
            first.withDayOfYear(1).toInstant(),
            last.withDayOfYear(1).plusYears(1).toInstant());
      }
    }

    private static Instant edge(List<Feed.Event> events, Comparator<Instant> order) {
      return events.stream().map(event -> event.session().startsAt()).min(order).orElseThrow();
    }

    private void event(Feed.Event event) {
      ZoneId zone = ZoneId.of(event.session().zone());
      String what = what(event);
      lines
          .line("BEGIN:VEVENT")
          .line("UID:" + event.session().id() + "@declic")
          .utc("DTSTAMP", event.changedAt())
          .utc("LAST-MODIFIED", event.changedAt())
          .line("SEQUENCE:" + event.sequence())
          .local("DTSTART", event.session().startsAt(), zone)
          .local("DTEND", event.session().endsAt(), zone)
          .text("SUMMARY", event.cancelled() ? say("feed.cancelled", what) : what)
          .text("LOCATION", event.session().room() + ", " + where(event))
          .text("DESCRIPTION", feed.kind() == FeedKind.PASS ? absent() : "")
          .line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"))
          .line("CLASS:" + (feed.kind() == FeedKind.PROGRAMME ? "PUBLIC" : "PRIVATE"))
          .line("TRANSP:" + (takesTime(event) ? "OPAQUE" : "TRANSPARENT"))
          .line("END:VEVENT");
    }

    private String where(Feed.Event event) {
      return elsewhere.getOrDefault(event.session().siteId(), site.name());
    }

    /** Only for who has to be there. */
    private boolean takesTime(Feed.Event event) {
      boolean own = feed.kind() == FeedKind.MEDIATOR || feed.kind() == FeedKind.PASS;
      return own && !event.cancelled();
    }

    /** « Atelier : Envoyer un mail »; an individual session does not say what it is about. */
    private String what(Feed.Event event) {
      String kind = words.getString("ActivityKind." + event.session().kind().name());
      String subject = event.session().kind().isGroup() ? subject(event) : "";
      return subject.isEmpty() ? kind : say("reminders.letter.what", kind, subject);
    }

    private String subject(Feed.Event event) {
      return event.session().subject().isEmpty()
          ? event.units().stream()
              .flatMap(unit -> pathway.current().unit(unit, language).stream())
              .map(LearningUnit::title)
              .collect(Collectors.joining(" · "))
          : event.session().subject();
    }

    private String absent() {
      return site.phone().isEmpty()
          ? words.getString("reminders.letter.absent.desk")
          : say("reminders.letter.absent", site.phone());
    }

    private String say(String key, Object... arguments) {
      Locale locale = language.locale();
      return new MessageFormat(words.getString(key).replace("'", "''"), locale).format(arguments);
    }
  }
}
