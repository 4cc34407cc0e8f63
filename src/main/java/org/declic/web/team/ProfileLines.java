package org.declic.web.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.profile.OtherHours;
import org.declic.assignment.profile.PartOfDay;
import org.declic.assignment.profile.ProfileFacts;
import org.declic.assignment.profile.Wish;
import org.declic.assignment.profile.WorkHours;
import org.declic.assignment.profile.WorkTimes;
import org.declic.web.Posted;
import org.declic.web.Times;
import org.declic.web.Words;

/** The lines of hours and wishes, as stored or as typed and refused, with room for more. */
public final class ProfileLines {
  private static final int ROOM_FOR_MORE = 2;

  /** Morning and afternoon. */
  private static final int LEAST = 2;

  private final Posted posted;
  private final boolean hoursTyped;
  private final boolean wishesTyped;
  private final Words words;
  private final WorkTimes times;
  private final List<OtherHours> dates;
  private final List<Wish> wishes;

  ProfileLines(
      Posted posted, ProfileFacts facts, boolean hoursTyped, boolean wishesTyped, Words words) {
    this.posted = posted;
    this.hoursTyped = hoursTyped;
    this.wishesTyped = wishesTyped;
    this.words = words;
    this.times = facts.hours().orElseGet(() -> new WorkTimes(WorkTimes.usualWeek(), List.of()));
    this.dates =
        times.dates().stream()
            .sorted(Comparator.comparing(OtherHours::date).thenComparing(OtherHours::from))
            .toList();
    this.wishes = facts.allWishes();
  }

  /** A day of the usual week. */
  public record DayLine(String name, List<Stretch> stretches) {}

  /** From when to when; both empty: nothing. */
  public record Stretch(int number, String field, String from, String to) {}

  /** Hours of one date. */
  public record DateLine(String field, String date, String from, String to, boolean besides) {}

  /** One wish. */
  public record WishLine(
      String field,
      boolean stored,
      boolean wanted,
      String day,
      String date,
      String part,
      String kind) {}

  /** A day as a choice. */
  public record DayChoice(String id, String name) {}

  private String name(DayOfWeek day) {
    return Times.capital(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
  }

  public List<DayChoice> getDays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new DayChoice(day.name(), name(day)))
        .toList();
  }

  public List<DayLine> getWeek() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new DayLine(name(day), stretches(day)))
        .toList();
  }

  private List<Stretch> stretches(DayOfWeek day) {
    List<WorkHours> stored =
        times.week().stream()
            .filter(hours -> hours.day() == day)
            .sorted(Comparator.comparing(WorkHours::from))
            .toList();
    List<Stretch> found = new ArrayList<>();
    int shown =
        hoursTyped
            ? CardReader.STRETCHES
            : Math.min(CardReader.STRETCHES, Math.max(LEAST, stored.size() + 1));
    for (int number = 1; number <= shown; number++) {
      String field = "h" + day.getValue() + number;
      Optional<WorkHours> hours =
          number <= stored.size() ? Optional.of(stored.get(number - 1)) : Optional.empty();
      found.add(
          hoursTyped
              ? new Stretch(number, field, posted.value(field + "from"), posted.value(field + "to"))
              : new Stretch(
                  number,
                  field,
                  hours.map(one -> one.from().toString()).orElse(""),
                  hours.map(one -> one.to().toString()).orElse("")));
    }
    return found;
  }

  public List<DateLine> getDates() {
    List<DateLine> found = new ArrayList<>();
    int lines = Math.min(CardReader.MOST_LINES, dates.size() + ROOM_FOR_MORE);
    for (int number = 1; number <= lines; number++) {
      String field = "o" + number;
      if (hoursTyped) {
        found.add(
            new DateLine(
                field,
                posted.value(field + "date"),
                posted.value(field + "from"),
                posted.value(field + "to"),
                !posted.value(field + "besides").equals("no")));
      } else if (number <= dates.size()) {
        OtherHours stored = dates.get(number - 1);
        found.add(
            new DateLine(
                field,
                stored.date().toString(),
                stored.from().toString(),
                stored.to().toString(),
                stored.isBesides()));
      } else {
        found.add(new DateLine(field, "", "", "", true));
      }
    }
    return found;
  }

  public List<WishLine> getWishes() {
    List<WishLine> found = new ArrayList<>();
    int lines = Math.min(CardReader.MOST_LINES, wishes.size() + ROOM_FOR_MORE);
    for (int number = 1; number <= lines; number++) {
      String field = "w" + number;
      if (wishesTyped) {
        found.add(
            new WishLine(
                field,
                number <= wishes.size(),
                posted.value(field + "wanted").equals("yes"),
                posted.value(field + "day"),
                posted.value(field + "date"),
                posted.value(field + "part"),
                posted.value(field + "kind")));
      } else if (number <= wishes.size()) {
        found.add(line(field, wishes.get(number - 1)));
      } else {
        found.add(new WishLine(field, false, true, "", "", PartOfDay.ALL.name(), ""));
      }
    }
    return found;
  }

  private static WishLine line(String field, Wish wish) {
    return new WishLine(
        field,
        true,
        wish.isWanted(),
        wish.day().map(Enum::name).orElse(""),
        wish.date().map(LocalDate::toString).orElse(""),
        wish.part().name(),
        wish.kind().map(Enum::name).orElse(""));
  }
}
