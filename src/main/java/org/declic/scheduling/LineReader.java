package org.declic.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.StaffRow;
import org.declic.platform.Refusal;
import org.declic.scheduling.intake.IntakeColumn;
import org.declic.scheduling.intake.IntakeLine;
import org.declic.scheduling.intake.NearestName;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomRow;

/** Makes a plan of a line of a file, for a site with these rooms and these people. */
record LineReader(List<RoomRow> rooms, List<StaffRow> staff) {
  private static final List<DateTimeFormatter> DATES =
      List.of(strict("uuuu-M-d"), strict("d/M/uuuu"), strict("d.M.uuuu"), strict("d-M-uuuu"));

  /** What lies beyond was never meant: a figure too many. */
  private static final int TOO_FAR = 2200;

  private static final DateTimeFormatter TIME = strict("H:mm");
  private static final Pattern UNIT = Pattern.compile("(?i)m([1-9])[-\\s]*u\\s*0*([1-9][0-9]?)");
  private static final Map<ActivityKind, List<String>> KINDS =
      Map.of(
          ActivityKind.WORKSHOP, List.of("", "atelier", "workshop"),
          ActivityKind.COLLECTIVE_INTERVIEW,
              List.of(
                  "entretiencollectif",
                  "accueilcollectif",
                  "accueil",
                  "groupinterview",
                  "collectiveinterview"),
          ActivityKind.INDIVIDUAL_INTERVIEW,
              List.of("entretienindividuel", "entretien", "individualinterview", "interview"),
          ActivityKind.INDIVIDUAL_SUPPORT,
              List.of(
                  "accompagnementindividuel",
                  "accompagnement",
                  "suiviindividuel",
                  "suivi",
                  "individualsupport",
                  "support"),
          ActivityKind.SHOWROOM, List.of("showroom"));

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * @throws Refusal with the sentence of the first cell that cannot be read
   */
  SessionPlan plan(IntakeLine line) {
    ActivityKind kind = kind(line.value(IntakeColumn.KIND));
    LocalDate date = date(needed(line, IntakeColumn.DATE));
    LocalTime start = time(needed(line, IntakeColumn.START));
    String typedEnd = line.value(IntakeColumn.END);
    RoomRow room = room(needed(line, IntakeColumn.ROOM));
    return new SessionPlan(
        kind,
        line.value(IntakeColumn.SUBJECT),
        units(line.value(IntakeColumn.UNITS)),
        date,
        start,
        typedEnd.isEmpty() ? usualEnd(start, kind) : time(typedEnd),
        new RoomId(room.id()),
        seats(line.value(IntakeColumn.SEATS), room),
        mediators(line.value(IntakeColumn.MEDIATORS)));
  }

  private static String needed(IntakeLine line, IntakeColumn column) {
    String value = line.value(column);
    if (value.isEmpty()) {
      throw new Refusal("import.line.missing", column);
    }
    return value;
  }

  private static ActivityKind kind(String typed) {
    String plain = IntakeColumn.plain(typed);
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new Refusal("import.line.kind", typed));
  }

  private static LocalDate date(String typed) {
    for (DateTimeFormatter format : DATES) {
      try {
        LocalDate day = LocalDate.parse(typed, format);
        if (day.getYear() >= 1900 && day.getYear() < TOO_FAR) {
          return day;
        }
      } catch (DateTimeParseException other) {
        // The next way of writing it.
      }
    }
    throw new Refusal("import.line.date", typed);
  }

  /** « 9 h 30 », « 9h », « 09:30 », « 09:30:00 ». */
  private static LocalTime time(String typed) {
    String plain = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", "").replace('h', ':');
    String full = plain.endsWith(":") ? plain + "00" : plain.replaceFirst("(:\\d\\d):00$", "$1");
    try {
      return LocalTime.parse(full, TIME);
    } catch (DateTimeParseException unreadable) {
      throw new Refusal("import.line.time", typed);
    }
  }

  private static LocalTime usualEnd(LocalTime start, ActivityKind kind) {
    LocalTime end = start.plus(kind.usualLength());
    return end.isBefore(start) ? LocalTime.of(23, 59) : end;
  }

  private RoomRow room(String typed) {
    String wanted = IntakeColumn.plain(typed);
    return rooms.stream()
        .filter(room -> IntakeColumn.plain(room.name()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown("room", typed, rooms.stream().map(RoomRow::name).toList()));
  }

  private static Refusal unknown(String what, String typed, List<String> names) {
    return NearestName.of(typed, names)
        .map(nearest -> new Refusal("import.line." + what + "_near", typed, nearest))
        .orElseGet(() -> new Refusal("import.line." + what, typed));
  }

  private static int seats(String typed, RoomRow room) {
    if (typed.isEmpty()) {
      return room.seats();
    }
    if (!typed.matches("[0-9]{1,4}")) {
      throw new Refusal("import.line.seats", typed);
    }
    return Integer.parseInt(typed);
  }

  /** « M1 U8 », « m1-u08 », several with anything between. */
  private static List<UnitId> units(String typed) {
    Set<UnitId> units = new LinkedHashSet<>();
    Matcher matcher = UNIT.matcher(typed);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(2));
      units.add(new UnitId("m%s-u%02d".formatted(matcher.group(1), number)));
    }
    if (!matcher.replaceAll("").replaceAll("[\\s,;/+&]", "").isEmpty()) {
      throw new Refusal("import.line.units", typed);
    }
    return new ArrayList<>(units);
  }

  private Set<AccountId> mediators(String typed) {
    Set<AccountId> mediators = new HashSet<>();
    for (String name : typed.split("\\s*(?:[,;/+&]|\\s(?:et|and)\\s)\\s*")) {
      if (!name.isBlank()) {
        mediators.add(new AccountId(mediator(name.strip()).id()));
      }
    }
    return mediators;
  }

  /** The whole name, or the beginning of one name only. */
  private StaffRow mediator(String typed) {
    String wanted = IntakeColumn.plain(typed);
    List<StaffRow> same =
        staff.stream().filter(one -> IntakeColumn.plain(one.name()).equals(wanted)).toList();
    List<StaffRow> begin =
        staff.stream().filter(one -> IntakeColumn.plain(one.name()).startsWith(wanted)).toList();
    if (same.isEmpty() && (begin.size() != 1 || wanted.isEmpty())) {
      throw unknown("mediator", typed, staff.stream().map(StaffRow::name).toList());
    }
    return same.isEmpty() ? begin.get(0) : same.get(0);
  }
}
