package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.declic.scheduling.Conflict;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.web.LeaderNames;
import org.declic.web.Navigation;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.calendar.CalendarFilters;
import org.declic.web.calendar.CalendarRange;

/** The words of the planning: its heading, the opened session, the question before a move. */
@Named("calendarSide")
@RequestScoped
public class CalendarSide {
  @Inject CalendarPage page;
  @Inject CalendarMoves moves;
  @Inject SessionViews views;
  @Inject Navigation navigation;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;
  @Inject LeaderNames leaderNames;

  /** « Semaine 48 · toutes les salles de Saint-Quentin-en-Yvelines ». */
  public String getSummary() {
    CalendarRange range = page.getRange();
    CalendarFilters filters = page.getFilters();
    String rooms =
        page.getRooms().stream()
            .filter(room -> room.id().equals(filters.room()))
            .map(RoomRow::name)
            .findFirst()
            .orElse(words.say("mediator_calendar.all_rooms_of", person.getSiteName()));
    int week = range.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return switch (range.view()) {
      case WEEK, LIST -> words.say("mediator_calendar.summary_week", week, rooms);
      case DAY, MONTH -> Times.capital(rooms);
    };
  }

  /** « 23 – 28 novembre 2026 ». */
  public String getHeading() {
    CalendarRange range = page.getRange();
    return switch (range.view()) {
      case DAY -> Times.capital(times.fullDay(range.day()));
      case MONTH ->
          Times.capital(
              DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(range.day()));
      case WEEK, LIST -> week(range.first(), lastShown());
    };
  }

  /** Saturday, unless something happens on Sunday. */
  private LocalDate lastShown() {
    return page.getDays().get(page.getDays().size() - 1).date();
  }

  private String week(LocalDate first, LocalDate last) {
    boolean sameMonth = first.getMonth() == last.getMonth();
    boolean sameYear = first.getYear() == last.getYear();
    String from = sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(from, words.locale()).format(first)
        + " – "
        + DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(last);
  }

  /** What was just done, in a sentence; empty when nothing was. */
  public String getDone() {
    if (page.opened().isEmpty() || posted.is()) {
      return "";
    }
    SessionRow session = page.opened().get();
    return switch (posted.value("done")) {
      case "moved" ->
          words.say(
              "mediator_calendar.moved",
              session.date(),
              session.start(),
              session.end(),
              session.room());
      case "undone" ->
          words.say(
              "mediator_calendar.undone",
              session.date(),
              session.start(),
              session.end(),
              session.room());
      case "lead" -> words.say("mediator_calendar.given", leaders(session));
      default -> "";
    };
  }

  private Optional<CalendarMoves.Wish> before() {
    return posted.is() ? Optional.empty() : page.opened().flatMap(moves::before);
  }

  /** A move was just made, and nobody touched the session since. */
  public boolean isUndoable() {
    return before().isPresent();
  }

  public CalendarMoves.Wish getBefore() {
    return before().orElseThrow();
  }

  /** « mardi 24 novembre, 14 h – 16 h ». */
  public String getBeforeText() {
    CalendarMoves.Wish was = getBefore();
    return words.say("mediator_calendar.undo_to", was.date(), was.start(), was.end());
  }

  /** Conflicts of the weeks to come that the shown days do not hold. */
  private List<Conflict> elsewhere() {
    CalendarRange range = page.getRange();
    return navigation.conflictsAhead().stream()
        .filter(conflict -> !range.holds(day(conflict)))
        .toList();
  }

  private LocalDate day(Conflict conflict) {
    return conflict.session().from().atZone(times.zone()).toLocalDate();
  }

  public String getConflictsHeading() {
    int here = page.getToSettle().size();
    return here == 0
        ? words.say("mediator_calendar.conflicts_none." + page.getRange().view())
        : words.say("mediator_calendar.conflicts", here);
  }

  /** « 3 autres dans les semaines qui viennent » ; empty when the shown days hold all. */
  public String getElsewhere() {
    int number = elsewhere().size();
    if (number == 0) {
      return "";
    }
    String key = page.getToSettle().isEmpty() ? "elsewhere" : "elsewhere_too";
    return words.say("mediator_calendar." + key, number);
  }

  public String getElsewhereFirst() {
    return words.say("mediator_calendar.elsewhere_first", day(elsewhere().get(0)));
  }

  public String getElsewhereAddress() {
    Conflict first = elsewhere().get(0);
    return page.around(day(first)) + "&session=" + first.session().id();
  }

  private String leaders(SessionRow session) {
    return leaderNames.of(session.mediators());
  }

  public boolean isOpened() {
    return page.opened().isPresent();
  }

  public SessionView getSession() {
    return views.of(page.opened().orElseThrow());
  }

  public String getLeaders() {
    return leaders(page.opened().orElseThrow());
  }

  public String getCode() {
    return CalendarColumns.code(getSession());
  }

  public boolean isMovable() {
    SessionRow session = page.opened().orElseThrow();
    return session.isPlanned() && session.endsAt().isAfter(times.now());
  }

  public boolean isAsking() {
    return page.asking();
  }

  /** « 8 personnes ont une place ; elles seront prévenues. » */
  public String getQuestion() {
    CalendarMoves.Wish wish = page.wished().orElseThrow();
    return words.say(
        "mediator_calendar.ask_text",
        page.opened().orElseThrow().booked(),
        wish.date(),
        wish.start(),
        wish.end());
  }

  /** What stands in the fields: what was wished, else what is. */
  public LocalDate getDate() {
    return page.wished().map(CalendarMoves.Wish::date).orElse(getSession().row().date());
  }

  public LocalTime getStart() {
    return page.wished().map(CalendarMoves.Wish::start).orElse(getSession().row().start());
  }

  public LocalTime getEnd() {
    return page.wished().map(CalendarMoves.Wish::end).orElse(getSession().row().end());
  }

  public String getRoom() {
    return page.wished().map(CalendarMoves.Wish::room).orElse(getSession().row().line().roomId());
  }

  /** The version that was shown travels on, through the question too. */
  public String getVersion() {
    return isAsking() ? posted.value("version") : "" + getSession().row().version();
  }

  /** Hours at the left of the grid: from nine to six, or as far as something is planned. */
  public int getFirstHour() {
    return page.getDays().stream()
        .flatMap(day -> day.events().stream())
        .mapToInt(event -> event.session().row().start().getHour())
        .reduce(9, Math::min);
  }

  public int getLastHour() {
    return page.getDays().stream()
        .flatMap(day -> day.events().stream())
        .mapToInt(event -> (event.session().row().end().toSecondOfDay() + 3_599) / 3_600)
        .reduce(18, Math::max);
  }

  public String hour(int hour) {
    return times.clock(LocalTime.of(hour, 0));
  }
}
