package org.declic.web.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.profile.Contract;
import org.declic.assignment.profile.Craft;
import org.declic.assignment.profile.OtherHours;
import org.declic.assignment.profile.PartOfDay;
import org.declic.assignment.profile.Wish;
import org.declic.assignment.profile.WorkHours;
import org.declic.assignment.profile.WorkTimes;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SpokenLanguage;
import org.declic.web.Posted;
import org.declic.web.mediator.SessionForm;

/** Reads the fields of one card, and remembers where it was when something could not be read. */
final class CardReader {
  /** Stretches of a day, lines of dates and of wishes: as many as a form can hold. */
  static final int STRETCHES = 3;

  static final int MOST_LINES = 30;
  private static final int MINUTES = 60;

  private final Posted posted;
  private String field = "";

  CardReader(Posted posted) {
    this.posted = posted;
  }

  /** The field that was read last: where to mend what was refused. */
  String field() {
    return field;
  }

  Craft craft() {
    field = "kinds";
    return new Craft(
        new HashSet<>(posted.values("skills")),
        chosen("kinds", ActivityKind.values()),
        chosen("languages", SpokenLanguage.values()),
        chosen("accreditations", Accreditation.values()));
  }

  private <E extends Enum<E>> Set<E> chosen(String name, E[] all) {
    List<String> ticked = posted.values(name);
    return Arrays.stream(all)
        .filter(one -> ticked.contains(one.name()))
        .collect(Collectors.toSet());
  }

  WorkTimes times() {
    List<WorkHours> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int stretch = 1; stretch <= STRETCHES; stretch++) {
        String name = "h" + day.getValue() + stretch;
        if (isTyped(name + "from") || isTyped(name + "to")) {
          week.add(new WorkHours(day, time(name + "from"), time(name + "to")));
        }
      }
    }
    List<OtherHours> dates = new ArrayList<>();
    for (int line = 1; line <= MOST_LINES; line++) {
      String name = "o" + line;
      if (isTyped(name + "date") || isTyped(name + "from")) {
        LocalDate date = date(name + "date");
        dates.add(
            new OtherHours(
                date,
                time(name + "from"),
                time(name + "to"),
                posted.value(name + "besides").equals("yes")));
      }
    }
    field = "h11from";
    return new WorkTimes(week, dates);
  }

  List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    for (int line = 1; line <= MOST_LINES; line++) {
      String name = "w" + line;
      boolean said =
          isTyped(name + "day")
              || isTyped(name + "date")
              || isTyped(name + "kind")
              || !posted.value(name + "part").isEmpty()
                  && !posted.value(name + "part").equals(PartOfDay.ALL.name());
      if (said && posted.value(name + "off").isEmpty()) {
        Optional<LocalDate> date =
            isTyped(name + "date") ? Optional.of(date(name + "date")) : Optional.empty();
        field = name + "day";
        wishes.add(
            new Wish(
                posted.value(name + "wanted").equals("yes"),
                one(DayOfWeek.values(), name + "day"),
                date,
                one(PartOfDay.values(), name + "part").orElse(PartOfDay.ALL),
                one(ActivityKind.values(), name + "kind")));
      }
    }
    return wishes;
  }

  Set<SiteId> sites() {
    field = "";
    return posted.values("sites").stream().map(SiteId::new).collect(Collectors.toSet());
  }

  Contract contract() {
    field = "hours";
    String typed = posted.value("hours").strip().replace(',', '.');
    if (!typed.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
      throw new Refusal("team.refused.contract", Contract.MOST_HOURS);
    }
    String employer = posted.value("employer");
    return new Contract(
        (int) Math.round(Double.parseDouble(typed) * MINUTES),
        employer.isEmpty() ? Optional.empty() : Optional.of(new PartnerId(employer)),
        chosen("covered", ActivityKind.values()));
  }

  private <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(e -> e.name().equals(posted.value(name))).findFirst();
  }

  private boolean isTyped(String name) {
    return !posted.value(name).isBlank();
  }

  private LocalTime time(String name) {
    field = name;
    try {
      return SessionForm.readTime(posted.value(name), "start")
          .orElseThrow(() -> new Refusal("team.refused.time"));
    } catch (Refusal unreadable) {
      throw new Refusal("team.refused.time");
    }
  }

  private LocalDate date(String name) {
    field = name;
    return SessionForm.readDate(posted.value(name))
        .orElseThrow(() -> new Refusal("team.refused.date"));
  }
}
