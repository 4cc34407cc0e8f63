package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.declic.identity.organisation.Sites;

/** Dates and hours as people say them, at the site of who reads; {@code dates} in pages. */
@Named("dates")
@RequestScoped
public class Dates {
  @Inject LanguageChoice language;
  @Inject SignedInPerson person;
  @Inject Sites sites;

  private ZoneId zone() {
    return person
        .get()
        .map(actor -> sites.facts(actor.site()).zone())
        .orElse(ZoneId.of("Europe/Paris"));
  }

  private boolean isFrench() {
    return language.getCode().equals("fr");
  }

  private String format(String pattern, java.time.temporal.TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
  }

  private Locale locale() {
    return isFrench() ? Locale.FRANCE : Locale.UK;
  }

  /** « mardi 24 novembre »; the first of a month is « 1er ». */
  public String longDay(LocalDate day) {
    if (isFrench() && day.getDayOfMonth() == 1) {
      return format("EEEE", day) + " 1er\u00a0" + format("MMMM", day);
    }
    return format("EEEE d\u00a0MMMM", day);
  }

  /** « 24 novembre ». */
  public String day(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone());
    if (isFrench() && day.getDayOfMonth() == 1) {
      return "1er\u00a0" + format("MMMM", day);
    }
    return format("d\u00a0MMMM", day);
  }

  /** « 9 h 30 », « 14 h »; in English 09:30. */
  public String hour(LocalTime time) {
    if (!isFrench()) {
      return format("HH:mm", time);
    }
    String minutes = time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute());
    return time.getHour() + "\u00a0h" + minutes;
  }

  public String hourAt(Instant at) {
    return hour(LocalTime.ofInstant(at, zone()));
  }

  /** The first letter large, for the beginning of a line. */
  public String starting(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
  }
}
