package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.scheduling.Conflict;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.calendar.CalendarRange;
import org.declic.web.calendar.CalendarView;
import org.declic.web.calendar.Lanes;

/** Puts sessions where they stand: a column a day, or a column a room when one day is shown. */
@RequestScoped
public class CalendarColumns {
  private static final int MOST_ROOMS = 8;

  @Inject SessionViews views;
  @Inject Times times;
  @Inject Words words;

  /** What does not change from one column to the next. */
  record Scene(CalendarRange range, List<Conflict> conflicts, String opened) {}

  List<CalendarColumn> of(Scene scene, List<SessionRow> rows, List<RoomRow> rooms) {
    return scene.range().view() == CalendarView.DAY
        ? ofRooms(scene, rows, rooms)
        : ofDays(scene, rows);
  }

  /** A Sunday is shown when something happens then; a month always has whole weeks. */
  private List<CalendarColumn> ofDays(Scene scene, List<SessionRow> rows) {
    List<CalendarColumn> columns = new ArrayList<>();
    boolean month = scene.range().view() == CalendarView.MONTH;
    for (LocalDate day : scene.range().days()) {
      List<SessionRow> ofDay = rows.stream().filter(row -> row.date().equals(day)).toList();
      if (month || day.getDayOfWeek() != DayOfWeek.SUNDAY || !ofDay.isEmpty()) {
        columns.add(column(scene, day, "", title(scene.range(), day), ofDay));
      }
    }
    return columns;
  }

  /** All rooms of a small centre, those in use of a large one. */
  private List<CalendarColumn> ofRooms(Scene scene, List<SessionRow> rows, List<RoomRow> rooms) {
    LocalDate day = scene.range().day();
    List<CalendarColumn> columns = new ArrayList<>();
    for (RoomRow room : rooms) {
      List<SessionRow> inRoom =
          rows.stream().filter(row -> row.line().roomId().equals(room.id())).toList();
      if (rooms.size() <= MOST_ROOMS || !inRoom.isEmpty()) {
        columns.add(column(scene, day, room.id(), room.name(), inRoom));
      }
    }
    return columns;
  }

  private CalendarColumn column(
      Scene scene, LocalDate day, String room, String title, List<SessionRow> rows) {
    List<Lanes.Lane> lanes =
        Lanes.of(rows.stream().map(row -> new Lanes.Span(row.start(), row.end())).toList());
    List<CalendarEvent> events = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      events.add(event(scene, rows.get(i), lanes.get(i)));
    }
    boolean today = day.equals(times.today());
    String name = room.isEmpty() ? times.title(day) : title;
    return new CalendarColumn(day, room, title, name, today, scene.range().isBeside(day), events);
  }

  private CalendarEvent event(Scene scene, SessionRow row, Lanes.Lane lane) {
    SessionView view = views.of(row);
    String people =
        row.mediators().isEmpty()
            ? words.say("mediator_calendar.nobody")
            : row.mediators().stream().map(Leader::name).collect(Collectors.joining(", "));
    Optional<CalendarEvent.Mark> mark =
        scene.conflicts().stream()
            .filter(conflict -> conflict.touches(row.id()))
            .findFirst()
            .map(conflict -> mark(conflict));
    boolean movable = row.isPlanned() && row.endsAt().isAfter(times.now());
    return new CalendarEvent(
        view,
        lane,
        code(view),
        title(view),
        people,
        mark,
        movable,
        row.id().equals(scene.opened()));
  }

  private CalendarEvent.Mark mark(Conflict conflict) {
    String icon = ConflictCards.icon(conflict.kind());
    return new CalendarEvent.Mark(
        icon, words.say("mediator_calendar.mark." + conflict.kind().name()));
  }

  /** « M2 U5 », « M1 U2, 6 ». */
  static String code(SessionView view) {
    if (!view.hasModule()) {
      return "";
    }
    return "M"
        + view.module()
        + " U"
        + view.units().stream()
            .map(unit -> String.valueOf(unit.number()))
            .collect(Collectors.joining(", "));
  }

  /** Of several units the first is named; the code says the others. */
  private static String title(SessionView view) {
    boolean several = view.row().subject().isEmpty() && view.units().size() > 1;
    String first = several ? view.units().get(0).title() : "";
    return first.isEmpty() ? view.subject() : first + " …";
  }

  /** « lun. 23 »; in the later weeks of a month the number alone, or « 1 déc. ». */
  private String title(CalendarRange range, LocalDate day) {
    boolean named = range.view() != CalendarView.MONTH || day.isBefore(range.first().plusWeeks(1));
    if (named) {
      return DateTimeFormatter.ofPattern("EEE d", words.locale()).format(day);
    }
    String pattern = day.getDayOfMonth() == 1 ? "d MMM" : "d";
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
  }
}
