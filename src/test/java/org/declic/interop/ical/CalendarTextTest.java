package org.declic.interop.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.util.MapTimeZoneCache;
import org.declic.content.PathwaySource;
import org.declic.content.PublishedPathway;
import org.declic.content.Reading;
import org.declic.content.UnitId;
import org.declic.content.loading.PathwayReader;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.feed.Feed;
import org.declic.scheduling.feed.FeedKind;
import org.declic.scheduling.feed.FeedLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as a strict stranger reads them. */
class CalendarTextTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final SiteId SITE = SiteId.next();
  private static CalendarText calendar;

  @BeforeAll
  static void read() {
    System.setProperty("net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
    CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
    calendar = new CalendarText(new PublishedPathway(new Shipped()));
  }

  /** The pathway as it stands in the sources. */
  private static final class Shipped implements PathwaySource {
    @Override
    public Reading read() {
      return PathwayReader.read(Path.of("modules-content"));
    }

    @Override
    public boolean hasChanged() {
      return false;
    }
  }

  private static SiteFacts site(String phone) {
    return new SiteFacts(SITE, "Cité des métiers, Rivebelle", PARIS, phone, "FR");
  }

  private static FeedLine line(String subject, ZoneId zone, Instant start, Duration length) {
    return new FeedLine(
        TimeOrderedId.next(),
        SITE.value(),
        ActivityKind.WORKSHOP,
        subject,
        zone.getId(),
        start,
        start.plus(length),
        "Salle Ada",
        SessionState.PLANNED,
        start.minus(Duration.ofDays(9)),
        3);
  }

  private static Feed.Event event(FeedLine line, boolean cancelled) {
    return new Feed.Event(
        line, List.of(new UnitId("m1-u01")), cancelled, line.version(), line.changedAt());
  }

  private static Feed feed(FeedKind kind, List<Feed.Event> events) {
    return new Feed(kind, SITE, "Salle Ada", Instant.EPOCH, events);
  }

  private static String write(FeedKind kind, Feed.Event... events) {
    return calendar.write(
        feed(kind, List.of(events)), site("01 23 45 67 89"), Map.of(), Language.FRENCH);
  }

  private static Calendar parsed(String text) throws Exception {
    Calendar parsed = new CalendarBuilder().build(new StringReader(text));
    assertThat(parsed.validate().getEntries()).as(text).isEmpty();
    for (VEvent event : parsed.<VEvent>getComponents(Component.VEVENT)) {
      for (String once :
          List.of("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "STATUS", "LAST-MODIFIED")) {
        assertThat(event.getProperties(once)).as(once).hasSize(1);
      }
    }
    return parsed;
  }

  private static String value(VEvent event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  @Test
  void a_session_has_its_id_its_version_and_the_hours_of_the_place() throws Exception {
    FeedLine line = line("", PARIS, at("2026-11-24T09:30", PARIS), Duration.ofHours(2));
    String text = write(FeedKind.MEDIATOR, event(line, false));
    VEvent event = parsed(text).<VEvent>getComponents(Component.VEVENT).get(0);

    assertThat(value(event, "UID")).isEqualTo(line.id() + "@declic");
    assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(event, "LOCATION")).isEqualTo("Salle Ada, Cité des métiers, Rivebelle");
    assertThat(text).contains("DTSTART;TZID=Europe/Paris:20261124T093000\r\n");
    assertThat(text).contains("DTSTAMP:20261115T083000Z\r\n");
    assertThat(value(event, "SUMMARY")).startsWith("Atelier\u00a0: ");
  }

  @Test
  void a_cancelled_one_stays_and_says_so() throws Exception {
    FeedLine line = line("Souris", PARIS, at("2026-11-24T09:30", PARIS), Duration.ofHours(2));
    VEvent event =
        parsed(write(FeedKind.ROOM, event(line, true)))
            .<VEvent>getComponents(Component.VEVENT)
            .get(0);
    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(event, "SUMMARY")).startsWith("Annulé");
  }

  @Test
  void an_individual_session_does_not_say_what_it_is_about() throws Exception {
    FeedLine group = line("Dossier CAF", PARIS, at("2026-11-24T09:30", PARIS), Duration.ofHours(1));
    FeedLine single =
        new FeedLine(
            group.id(),
            SITE.value(),
            ActivityKind.INDIVIDUAL_SUPPORT,
            group.subject(),
            group.zone(),
            group.startsAt(),
            group.endsAt(),
            group.room(),
            group.state(),
            group.changedAt(),
            group.version());
    for (FeedKind kind : FeedKind.values()) {
      assertThat(write(kind, event(single, false))).doesNotContain("CAF");
    }
  }

  @Test
  void an_empty_calendar_is_a_calendar_and_the_same_content_is_the_same_text() throws Exception {
    assertThat(write(FeedKind.PROGRAMME)).startsWith("BEGIN:VCALENDAR\r\n");
    FeedLine line = line("Souris", PARIS, at("2026-11-24T09:30", PARIS), Duration.ofHours(2));
    assertThat(write(FeedKind.PASS, event(line, false)))
        .isEqualTo(write(FeedKind.PASS, event(line, false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Paris",
        "Europe/Dublin",
        "America/Toronto",
        "America/Guadeloupe",
        "Africa/Casablanca",
        "Indian/Reunion",
        "Pacific/Noumea",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "UTC"
      })
  void hours_are_read_back_as_the_same_instants_around_every_change_of_clocks(String id)
      throws Exception {
    ZoneId zone = ZoneId.of(id);
    List<Feed.Event> events = new ArrayList<>();
    for (ZonedDateTime day = ZonedDateTime.of(2026, 1, 1, 9, 0, 0, 0, zone);
        day.getYear() < 2028;
        day = day.plusDays(9)) {
      events.add(event(line("Souris", zone, day.toInstant(), Duration.ofHours(2)), false));
    }
    String text = calendar.write(feed(FeedKind.ROOM, events), site(""), Map.of(), Language.ENGLISH);
    List<VEvent> read = parsed(text).getComponents(Component.VEVENT);
    assertThat(read).hasSameSizeAs(events);
    assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:" + id + "\r\n");
    for (int i = 0; i < events.size(); i++) {
      assertThat(value(read.get(i), "DTSTART")).endsWith("T090000");
    }
    assertThat(offsets(text, zone)).isTrue();
  }

  /** Each change of the clocks that lies in the calendar's years stands in it, as Java knows it. */
  private static boolean offsets(String text, ZoneId zone) {
    Instant from = Instant.parse("2026-01-02T00:00:00Z");
    Instant to = Instant.parse("2027-12-30T00:00:00Z");
    for (var change = zone.getRules().nextTransition(from);
        change != null && change.getInstant().isBefore(to);
        change = zone.getRules().nextTransition(change.getInstant())) {
      String local =
          java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
              .format(change.getDateTimeBefore());
      if (!text.contains("DTSTART:" + local + "\r\n")) {
        return false;
      }
    }
    return true;
  }

  @Test
  void whatever_people_type_comes_back_as_typed_in_lines_of_75_octets() throws Exception {
    String signs = "aé’œ ,;\\:\"n\u00a0ß日本🙂ابج-_<>&%=()";
    Random chance = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      StringBuilder subject = new StringBuilder("x");
      int[] points = signs.codePoints().toArray();
      for (int length = chance.nextInt(119); length > 0; length--) {
        subject.appendCodePoint(points[chance.nextInt(points.length)]);
      }
      subject.append('x');
      Instant start =
          at("2026-01-01T08:00", PARIS).plus(Duration.ofMinutes(chance.nextInt(600_000)));
      FeedLine line =
          line(subject.toString(), PARIS, start, Duration.ofMinutes(10 + chance.nextInt(600)));
      FeedKind kind = FeedKind.values()[chance.nextInt(4)];
      String text = write(kind, event(line, chance.nextBoolean()));

      assertThat(text).doesNotContain("\n\n").endsWith("END:VCALENDAR\r\n");
      for (String row : text.split("\r\n")) {
        assertThat(row.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(row).doesNotContain("\n").doesNotContain("\ufffd");
      }
      VEvent event = parsed(text).<VEvent>getComponents(Component.VEVENT).get(0);
      assertThat(value(event, "SUMMARY")).endsWith(subject.toString());
    }
  }

  @Test
  void whoever_asks_too_often_has_to_wait_for_the_next_minute() {
    java.time.Clock noon = java.time.Clock.fixed(Instant.EPOCH, PARIS);
    ReadingPace pace = new ReadingPace(noon);
    for (int i = 0; i < ReadingPace.MOST; i++) {
      assertThat(pace.isTooFast("10.0.0.1")).isFalse();
    }
    assertThat(pace.isTooFast("10.0.0.1")).isTrue();
    assertThat(pace.isTooFast("10.0.0.2")).isFalse();
  }
}
