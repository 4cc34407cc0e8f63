package org.declic.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.ClosureRow;
import org.declic.scheduling.room.OpeningHours;
import org.declic.scheduling.room.RoomClosureId;
import org.declic.scheduling.room.RoomDesk;
import org.declic.scheduling.room.RoomDetail;
import org.declic.scheduling.room.RoomEquipment;
import org.declic.scheduling.room.RoomFacts;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionForm;

/** One room: what it has, when it is open, when it is closed, and the sessions that suffer. */
@Named("adminRoom")
@RequestScoped
public class RoomPage {
  private static final Set<String> NEWS = Set.of("changed", "closed", "reopened");
  private static final int MOST_SESSIONS = 300;

  @Inject Posted posted;
  @Inject RoomDesk desk;
  @Inject Rooms rooms;
  @Inject SessionQueries sessions;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  private RoomId id;
  private RoomDetail room;
  private String problem = "";

  /** A line of the week, as typed or as stored. */
  public record WeekLine(int number, String day, String opens, String closes) {}

  /** A session that cannot take place there as planned. */
  public record Touched(String id, String when, String what, int booked) {}

  public void open() {
    id = new RoomId(posted.value("id"));
    if (posted.is()) {
      try {
        carryOut(posted.requestId(), person.present());
        return;
      } catch (Refusal refusal) {
        problem = words.of(refusal);
      }
    }
    room = rooms.detail(person.present().site(), id);
  }

  private void carryOut(RequestId request, Actor actor) {
    switch (posted.act()) {
      case "change" -> {
        desk.change(request, actor, id, number("version"), facts(), week());
        back("changed");
      }
      case "close" -> {
        desk.close(request, actor, id, day("first"), lastDay(), posted.value("reason"));
        back("closed");
      }
      case "reopen" -> {
        desk.reopen(request, actor, new RoomClosureId(posted.value("closure")));
        back("reopened");
      }
      default -> posted.redirect("/admin/rooms.xhtml");
    }
  }

  private void back(String done) {
    posted.redirect("/admin/room.xhtml?id=" + id.value() + "&done=" + done);
  }

  private RoomFacts facts() {
    return new RoomFacts(
        posted.value("name"),
        number("seats"),
        number("workstations"),
        Arrays.stream(RoomUse.values())
            .filter(use -> use.name().equals(posted.value("use")))
            .findFirst()
            .orElse(RoomUse.WORKSHOP),
        Arrays.stream(RoomEquipment.values())
            .filter(thing -> posted.values("equipment").contains(thing.name()))
            .collect(Collectors.toSet()));
  }

  /** Minus one, which nothing has, when it is no number. */
  private int number(String field) {
    return posted.value(field).matches("[0-9]{1,6}") ? Integer.parseInt(posted.value(field)) : -1;
  }

  private List<OpeningHours> week() {
    List<OpeningHours> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String opens = posted.value("opens" + day.getValue());
      String closes = posted.value("closes" + day.getValue());
      if (!opens.isBlank() || !closes.isBlank()) {
        week.add(new OpeningHours(day, time(day, opens), time(day, closes)));
      }
    }
    return week;
  }

  private LocalTime time(DayOfWeek day, String typed) {
    try {
      return LocalTime.parse(typed.strip());
    } catch (DateTimeParseException unreadable) {
      throw new Refusal("scheduling.refused.room_hours_unreadable", name(day));
    }
  }

  private LocalDate day(String field) {
    return SessionForm.readDate(posted.value(field))
        .orElseThrow(() -> new Refusal("session_form.error.date"));
  }

  /** One day when only the first is given. */
  private LocalDate lastDay() {
    return posted.value("last").isBlank() ? day("first") : day("last");
  }

  private String name(DayOfWeek day) {
    return Times.capital(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
  }

  public RoomDetail getRoom() {
    return room;
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    String done = posted.value("done");
    return !posted.is() && NEWS.contains(done) ? words.say("admin_room." + done) : "";
  }

  private boolean isTyped(String act) {
    return posted.is() && posted.act().equals(act);
  }

  /** What was typed and refused, else what is stored. */
  public String value(String field, Object stored) {
    return isTyped("change") ? posted.value(field) : String.valueOf(stored);
  }

  /** What was typed for a closure and refused. */
  public String typed(String field) {
    return isTyped("close") ? posted.value(field) : "";
  }

  public boolean has(RoomEquipment thing) {
    return isTyped("change")
        ? posted.values("equipment").contains(thing.name())
        : room.equipment().contains(thing);
  }

  public RoomEquipment[] getEquipment() {
    return RoomEquipment.values();
  }

  public RoomUse[] getUses() {
    return RoomUse.values();
  }

  public List<WeekLine> getWeek() {
    return Arrays.stream(DayOfWeek.values()).map(this::line).toList();
  }

  private WeekLine line(DayOfWeek day) {
    Optional<OpeningHours> hours =
        room.hours().stream().filter(line -> line.day() == day).findFirst();
    int number = day.getValue();
    return new WeekLine(
        number,
        name(day),
        value("opens" + number, hours.map(line -> line.opens().toString()).orElse("")),
        value("closes" + number, hours.map(line -> line.closes().toString()).orElse("")));
  }

  public List<ClosureRow> getClosures() {
    return rooms.closures(person.present().site(), times.today()).stream()
        .filter(closure -> closure.roomId().equals(id.value()))
        .toList();
  }

  public String days(ClosureRow closure) {
    return closure.first().equals(closure.last())
        ? times.day(closure.firstDay())
        : words.say(
            "admin_room.from_to", times.day(closure.firstDay()), times.day(closure.lastDay()));
  }

  /** Planned there on a day or at an hour at which the room cannot be used: none is lost. */
  public List<Touched> getTouched() {
    List<ClosureRow> closures = getClosures();
    return sessions.inRoom(person.present().site(), id, times.now(), MOST_SESSIONS).stream()
        .filter(
            session ->
                isClosed(closures, session)
                    || !room.holds(session.date(), session.start(), session.end()))
        .map(
            session ->
                new Touched(
                    session.id(),
                    Times.capital(times.day(session.date()))
                        + ", "
                        + times.range(session.start(), session.end()),
                    words.of(session.kind()),
                    session.booked()))
        .toList();
  }

  private static boolean isClosed(List<ClosureRow> closures, SessionRow session) {
    return closures.stream()
        .anyMatch(
            closure ->
                !session.date().isBefore(closure.firstDay())
                    && !session.date().isAfter(closure.lastDay()));
  }
}
