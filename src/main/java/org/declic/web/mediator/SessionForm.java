package org.declic.web.mediator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.PartnerRow;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Leader;
import org.declic.scheduling.PlanDetail;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomRow;
import org.declic.web.Posted;

/** What stands in the fields of a session's form, as typed. */
public record SessionForm(
    String kind,
    String subject,
    List<String> units,
    String date,
    String start,
    String end,
    String room,
    String seats,
    Set<String> mediators,
    SessionExtras extras) {
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          // Strict: 31/11 is a slip of the hand, not the thirtieth.
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

  /** What lies outside was never meant, and some of it no calendar can hold. */
  private static final Predicate<LocalDate> IN_OUR_TIMES =
      day -> day.getYear() >= 1900 && day.getYear() < 2200;

  private static final String NOT_YET = "…";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  static SessionForm of(Posted posted, List<PartnerRow> partners) {
    return new SessionForm(
        posted.value("kind"),
        posted.value("subject"),
        posted.values("units"),
        posted.value("date"),
        posted.value("start"),
        posted.value("end"),
        posted.value("room"),
        posted.value("seats"),
        new HashSet<>(posted.values("mediators")),
        SessionExtras.of(posted, partners));
  }

  static SessionForm of(SessionRow row, PlanDetail detail) {
    return new SessionForm(
        row.kind().name(),
        row.subject(),
        row.units().stream().map(UnitId::value).toList(),
        row.date().toString(),
        row.start().toString(),
        row.end().toString(),
        row.line().roomId(),
        row.kind().isEnrolled() ? String.valueOf(detail.seatsAsked()) : "",
        row.mediators().stream().map(Leader::id).collect(Collectors.toSet()),
        SessionExtras.of(detail.details()));
  }

  /**
   * @throws Refusal when a field cannot be read; what is read is checked by the plan itself
   */
  SessionPlan read(List<RoomRow> rooms) {
    return read(rooms, subject);
  }

  /** As far as it goes: what it is about may still be missing. */
  SessionPlan readSoFar(List<RoomRow> rooms) {
    return read(rooms, subject.isBlank() ? NOT_YET : subject);
  }

  private SessionPlan read(List<RoomRow> rooms, String about) {
    ActivityKind activity = readKind();
    LocalTime from = readTime(start, "start").orElseThrow(() -> unreadable("start"));
    LocalTime to = readTime(end, "end").orElseGet(() -> usualEnd(from, activity));
    RoomRow place =
        rooms.stream()
            .filter(candidate -> candidate.id().equals(room))
            .findFirst()
            .orElseThrow(() -> unreadable("room"));
    return new SessionPlan(
        activity,
        about,
        units.stream().filter(UnitId::isWellFormed).distinct().map(UnitId::new).toList(),
        readDate(date).orElseThrow(() -> unreadable("date")),
        from,
        to,
        new RoomId(place.id()),
        readSeats(place),
        mediators.stream().map(AccountId::new).collect(Collectors.toSet()),
        extras.read(activity));
  }

  /** A session does not run past midnight. */
  private static LocalTime usualEnd(LocalTime from, ActivityKind activity) {
    LocalTime end = from.plus(activity.usualLength());
    return end.isBefore(from) ? LocalTime.of(23, 59) : end;
  }

  private ActivityKind readKind() {
    for (ActivityKind activity : ActivityKind.values()) {
      if (activity.name().equals(kind)) {
        return activity;
      }
    }
    throw unreadable("kind");
  }

  /** As a date field sends it, or as it is written by hand. */
  public static Optional<LocalDate> readDate(String text) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), format)).filter(IN_OUR_TIMES);
      } catch (DateTimeParseException other) {
        // The next way of writing it.
      }
    }
    return Optional.empty();
  }

  public static Optional<LocalTime> readTime(String text, String field) {
    String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s", "").replace('h', ':');
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(typed.endsWith(":") ? typed + "00" : typed, TIME));
    } catch (DateTimeParseException unreadable) {
      throw unreadable(field);
    }
  }

  private int readSeats(RoomRow place) {
    String typed = seats.strip();
    if (typed.isEmpty()) {
      return place.seats();
    }
    if (!typed.matches("[0-9]{1,4}")) {
      throw unreadable("seats");
    }
    return Integer.parseInt(typed);
  }

  private static Refusal unreadable(String field) {
    return new Refusal("session_form.error." + field);
  }

  /** The field that a refusal is about; empty when it is about none. */
  static String field(Refusal refusal) {
    String key = refusal.key().substring(refusal.key().lastIndexOf('.') + 1);
    return switch (key) {
      case "date", "start", "end", "seats", "kind", "room" -> key;
      case "end_before_start", "too_short", "too_long" -> "end";
      case "no_such_time" -> "start";
      case "past", "already_open" -> "date";
      case "room_taken", "room_closed", "outside_hours", "not_that_day", "no_workstation" -> "room";
      case "no_seats", "seats_taken", "move_full" -> "seats";
      case "no_language" -> "languages";
      case "to_bring_long" -> "toBring";
      case "share", "shares" -> "partners";
      case "series_end", "series_long" -> "until";
      case "fifth_weekday", "not_last_weekday" -> "repeat";
      case "no_subject", "subject_long" -> "subject";
      case "many_mediators", "mediator_taken", "mediator_away" -> "mediators";
      case "many_units" -> "units";
      case "no_reason" -> "reason";
      default -> "";
    };
  }

  public boolean hasUnit(String id) {
    return units.contains(id);
  }

  public boolean hasMediator(String id) {
    return mediators.contains(id);
  }
}
