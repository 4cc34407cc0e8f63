package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;
import org.declic.web.Times;
import org.declic.web.Words;

/** Says what the solver's facts say, in the language of the page: {@code staffing.fact.CODE}. */
@RequestScoped
public class FactWords {
  /** Of these there is one sentence for the hour, one for the kind of activity, one for both. */
  private static final Set<String> ABOUT_WISHES =
      Set.of(FactCode.WISHED.name(), FactCode.UNWANTED.name());

  @Inject StaffingNames names;
  @Inject Times times;
  @Inject Words words;

  public String of(Fact fact) {
    Object[] said = FactValue.read(fact).stream().map(this::said).toArray();
    return words.say("staffing.fact." + key(fact), said);
  }

  /** A little more than one's part is no burden yet, but it is not within it. */
  private static String key(Fact fact) {
    if (ABOUT_WISHES.contains(fact.code()) && !fact.values().isEmpty()) {
      return fact.code() + "." + fact.values().get(0);
    }
    boolean beyond =
        fact.code().equals(FactCode.WITHIN_FAIR_PART.name()) && minutes(fact, 0) > minutes(fact, 1);
    return beyond ? "near_fair_part" : fact.code();
  }

  private static long minutes(Fact fact, int place) {
    return ((Number) fact.values().get(place)).longValue();
  }

  /** Small letters first: behind a name. */
  public List<String> of(Collection<Fact> facts) {
    return facts.stream().map(this::of).distinct().toList();
  }

  /** As sentences of their own. */
  public List<String> sentences(Collection<Fact> facts) {
    return of(facts).stream().map(Times::capital).toList();
  }

  /** As one line. */
  public String line(Collection<Fact> facts) {
    return String.join(" · ", of(facts));
  }

  private Object said(FactValue.Meant meant) {
    List<Object> values = meant.values();
    if (values.isEmpty()) {
      return "";
    }
    String text = String.valueOf(values.get(0));
    return switch (meant.meaning()) {
      case SKILL -> skill(text);
      case SKILLS -> skills(text);
      case KIND -> words.say("staffing.kind." + text);
      case PARTNER -> names.partner(text);
      case SITE -> names.site(text);
      case HOURS -> hours(values);
      case DAYS -> days(values);
      case MINUTES -> length(((Number) values.get(0)).longValue());
      case SESSION -> names.spoken(text);
      case MEDIATOR -> names.person(text);
      case LANGUAGE -> words.say("SpokenLanguage." + text);
      case ACCREDITATION -> words.say("Accreditation." + text);
      case NUMBER -> values.get(0);
      case DAY -> times.day(LocalDate.parse(text));
      case LEFT_OUT -> "";
    };
  }

  private String length(long minutes) {
    return times.length(Duration.ofMinutes(minutes));
  }

  /** « le module 2 », « l’unité 9 du module 2 ». */
  private String skill(String id) {
    String[] parts = id.strip().substring(1).split("-u");
    int module = Integer.parseInt(parts[0]);
    return parts.length == 1
        ? words.say("staffing.skill.module", module)
        : words.say("staffing.skill.unit", Integer.parseInt(parts[1]), module);
  }

  private String skills(String list) {
    List<String> all =
        new ArrayList<>(
            Arrays.stream(list.split(",")).filter(id -> !id.isBlank()).map(this::skill).toList());
    if (all.size() < 2) {
      return String.join("", all);
    }
    String last = all.remove(all.size() - 1);
    return words.say("lead_staffing.and", String.join(", ", all), last);
  }

  private String hours(List<Object> values) {
    ZonedDateTime from = at(values.get(0));
    ZonedDateTime to = at(values.get(values.size() - 1));
    return words.say("staffing.hours", from.toLocalTime(), to.toLocalTime());
  }

  /** « le jeudi 3 décembre », « du 3 au 5 décembre », « le jeudi 3 décembre de 9 h à 13 h ». */
  private String days(List<Object> values) {
    ZonedDateTime from = at(values.get(0));
    ZonedDateTime to = at(values.get(values.size() - 1));
    boolean whole =
        from.toLocalTime().equals(LocalTime.MIDNIGHT)
            && to.toLocalTime().equals(LocalTime.MIDNIGHT);
    LocalDate last = whole ? to.toLocalDate().minusDays(1) : to.toLocalDate();
    if (!from.toLocalDate().equals(last)) {
      return words.say("staffing.days", from.toLocalDate(), last);
    }
    return whole
        ? words.say("staffing.day", last)
        : words.say("staffing.day_hours", last, from.toLocalTime(), to.toLocalTime());
  }

  private ZonedDateTime at(Object instant) {
    return ((Instant) instant).atZone(times.zone());
  }
}
