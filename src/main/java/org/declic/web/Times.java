package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.declic.identity.organisation.Sites;

/** Hours and days as people say them, in the zone of the site; {@code times} in pages. */
@Named("times")
@RequestScoped
public class Times {
  private static final char NO_BREAK = '\u00a0';

  @Inject Words words;
  @Inject SignedInPerson person;
  @Inject Sites sites;
  @Inject Clock clock;

  private ZoneId elsewhere;

  /** « 9 h 30 », « 9 h »; 9:30. */
  static String clock(LocalTime time, Locale locale) {
    if (!locale.getLanguage().equals("fr")) {
      return DateTimeFormatter.ofPattern("H:mm").format(time);
    }
    String hour = "" + time.getHour() + NO_BREAK + "h";
    return time.getMinute() == 0
        ? hour
        : hour + NO_BREAK + String.format(Locale.ROOT, "%02d", time.getMinute());
  }

  /** « mardi 24 novembre », « 1er » for the first of a month. */
  static String day(LocalDate day, Locale locale) {
    boolean french = locale.getLanguage().equals("fr");
    String number = french && day.getDayOfMonth() == 1 ? "1'er'" : "d";
    return DateTimeFormatter.ofPattern("EEEE " + number + " MMMM", locale)
        .format(day)
        .replace(" " + day.getDayOfMonth(), NO_BREAK + "" + day.getDayOfMonth());
  }

  public ZoneId zone() {
    return elsewhere != null ? elsewhere : sites.facts(person.present().site()).zone();
  }

  /** For pages that nobody signs in to: the zone of the site they are about. */
  public void in(ZoneId zone) {
    elsewhere = zone;
  }

  public LocalDate today() {
    return clock.instant().atZone(zone()).toLocalDate();
  }

  public Instant now() {
    return clock.instant();
  }

  /** Midnight at the beginning of that day. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone()).toInstant();
  }

  public String clock(LocalTime time) {
    return clock(time, words.locale());
  }

  public String at(Instant instant) {
    return clock(instant.atZone(zone()).toLocalTime());
  }

  public String range(LocalTime start, LocalTime end) {
    return clock(start) + " – " + clock(end);
  }

  public String day(LocalDate day) {
    return day(day, words.locale());
  }

  /** « 24 novembre »: the day of that instant, without its name. */
  public String date(Instant at) {
    LocalDate day = at.atZone(zone()).toLocalDate();
    boolean first = words.locale().getLanguage().equals("fr") && day.getDayOfMonth() == 1;
    String month = DateTimeFormatter.ofPattern("MMMM", words.locale()).format(day);
    return (first ? "1er" : "" + day.getDayOfMonth()) + NO_BREAK + month;
  }

  /** « mardi 24 novembre 2026 ». */
  public String fullDay(LocalDate day) {
    return day(day) + " " + day.getYear();
  }

  /** « 30/11/2027 », for tables. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy", words.locale()).format(day);
  }

  /** A title begins with a capital. */
  public String title(LocalDate day) {
    return capital(day(day));
  }

  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** « aujourd’hui », « demain », « hier », else the day. */
  public String near(LocalDate day) {
    LocalDate today = today();
    if (day.equals(today)) {
      return words.say("common.day.today");
    }
    if (day.equals(today.plusDays(1))) {
      return words.say("common.day.tomorrow");
    }
    return day.equals(today.minusDays(1)) ? words.say("common.day.yesterday") : day(day);
  }

  /** « 25 min », « 1 h 24 »; never negative. */
  public String length(Duration duration) {
    long minutes = Math.max(0, duration.toMinutes());
    if (minutes < 60) {
      return minutes + "" + NO_BREAK + "min";
    }
    String hours = minutes / 60 + "" + NO_BREAK + "h";
    return minutes % 60 == 0
        ? hours
        : hours + NO_BREAK + String.format(Locale.ROOT, "%02d", minutes % 60);
  }

  /** From now on. */
  public String until(Instant later) {
    return length(Duration.between(clock.instant(), later));
  }
}
