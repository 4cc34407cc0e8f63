package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** The list of sessions: a day, a week, what is ahead, what is past; one's own or the site's. */
@Named("mediatorSessions")
@RequestScoped
public class SessionsPage {
  private static final int PAGE = 20;
  private static final int HORIZON_DAYS = 400;

  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private Period period;
  private boolean wholeSite;
  private LocalDate day;
  private int offset;
  private int count;
  private List<DayGroup> days = List.of();

  /** What part of the calendar is shown. */
  public enum Period {
    DAY,
    WEEK,
    AHEAD,
    PAST
  }

  /** Sessions of one day. */
  public record DayGroup(String title, List<SessionView> sessions) {}

  public void open() {
    Actor actor = person.present();
    period = readPeriod();
    wholeSite = posted.value("who").equals("all");
    day = SessionForm.readDate(posted.value("date")).orElse(times.today());
    offset = readOffset();
    Optional<AccountId> mediator = wholeSite ? Optional.empty() : Optional.of(actor.account());
    Instant from = times.startOf(from());
    Instant to = times.startOf(to());
    count = sessions.count(actor.site(), mediator, from, to);
    int first = Math.min(offset, count);
    days =
        group(
            period == Period.PAST
                ? sessions.latest(actor.site(), mediator, from, to, first, PAGE)
                : sessions.list(actor.site(), mediator, from, to, first, PAGE));
  }

  private Period readPeriod() {
    for (Period candidate : Period.values()) {
      if (candidate.name().equalsIgnoreCase(posted.value("view"))) {
        return candidate;
      }
    }
    return Period.AHEAD;
  }

  private int readOffset() {
    String typed = posted.value("from");
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private LocalDate monday() {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate from() {
    return switch (period) {
      case DAY -> day;
      case WEEK -> monday();
      case AHEAD -> times.today();
      case PAST -> times.today().minusDays(HORIZON_DAYS);
    };
  }

  private LocalDate to() {
    return switch (period) {
      case DAY -> day.plusDays(1);
      case WEEK -> monday().plusDays(7);
      case AHEAD -> times.today().plusDays(HORIZON_DAYS);
      case PAST -> times.today();
    };
  }

  private List<DayGroup> group(List<SessionRow> rows) {
    Map<LocalDate, List<SessionView>> byDay = new LinkedHashMap<>();
    for (SessionView view : views.of(rows)) {
      byDay.computeIfAbsent(view.row().date(), key -> new ArrayList<>()).add(view);
    }
    return byDay.entrySet().stream()
        .map(entry -> new DayGroup(dayTitle(entry.getKey()), entry.getValue()))
        .toList();
  }

  private String dayTitle(LocalDate date) {
    String near = times.near(date);
    String full = times.day(date);
    return near.equals(full) ? Times.capital(full) : Times.capital(near) + ", " + full;
  }

  public String getSummary() {
    return wholeSite
        ? words.say("mediator_sessions.summary_site", person.getSiteName())
        : words.say("mediator_sessions.summary");
  }

  public String getPeriod() {
    return period.name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean isMoving() {
    return period == Period.DAY || period == Period.WEEK;
  }

  public String getHeading() {
    return period == Period.DAY
        ? times.title(day)
        : words.say("mediator_sessions.week_of", monday(), monday().plusDays(6));
  }

  public LocalDate getDay() {
    return day;
  }

  public LocalDate getBefore() {
    return day.minusDays(period == Period.DAY ? 1 : 7);
  }

  public LocalDate getAfter() {
    return day.plusDays(period == Period.DAY ? 1 : 7);
  }

  public String getWho() {
    return wholeSite ? "all" : "mine";
  }

  public boolean isWholeSite() {
    return wholeSite;
  }

  public List<DayGroup> getDays() {
    return days;
  }

  public boolean isNothing() {
    return days.isEmpty();
  }

  /** Nothing at all is ahead: say how to begin. */
  public boolean isBeginning() {
    return isNothing() && period == Period.AHEAD;
  }

  public String getShown() {
    int shown = days.stream().mapToInt(group -> group.sessions().size()).sum();
    return shown < count
        ? words.say("mediator_sessions.shown_of", shown, count)
        : words.say("mediator_sessions.shown", count);
  }

  public boolean isMore() {
    return offset + PAGE < count;
  }

  public int getNext() {
    return offset + PAGE;
  }

  public boolean isLater() {
    return offset > 0;
  }
}
