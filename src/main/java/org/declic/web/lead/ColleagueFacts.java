package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * One fact about a colleague as a part of a sentence, without ids: what the page needs, no more.
 */
@RequestScoped
public class ColleagueFacts {
  @Inject Times times;
  @Inject Words words;

  String of(Fact fact) {
    List<Object> values = fact.values();
    FactCode code = FactCode.valueOf(fact.code());
    return switch (code) {
      case SKILL_MISSING, HAS_SKILLS -> say(code, skills(values.get(0)));
      case NOT_AVAILABLE, AWAY -> say(code);
      case IN_TWO_PLACES, BUSY_ELSEWHERE -> say(code, hour(values.get(1)), hour(values.get(2)));
      case REST_TOO_SHORT, CONTRACT_FULL, ABOVE_FAIR_PART ->
          say(code, length(values.get(0)), length(values.get(1)));
      case ROAD_TOO_LONG -> say(code, length(values.get(2)), length(values.get(3)));
      case ROAD -> say(code, length(values.get(0)));
      case KNOWS_GROUP -> say(code, values.get(0));
      case KIND_NOT_LED,
          AGREEMENT_EXCLUDES,
          SITE_NOT_WORKED,
          ROAD_UNKNOWN,
          LANGUAGE_NEEDED,
          ACCREDITATION_NEEDED,
          PARTNER_PLACE,
          PLACES_FULL,
          SPEAKS,
          HOLDS,
          OF_PARTNER,
          WISHED,
          STRANGE_TO_GROUP,
          UNWANTED ->
          say(code);
      default -> words.say("lead_absence.fact.other");
    };
  }

  private String say(FactCode code, Object... values) {
    return words.say("lead_absence.fact." + code.name(), values);
  }

  /** « l’unité 8 du module 1 ». */
  private String skills(Object list) {
    return Arrays.stream(list.toString().split(","))
        .map(String::strip)
        .filter(id -> id.matches("m\\d+(-u\\d+)?"))
        .map(this::skill)
        .collect(Collectors.joining(", "));
  }

  private String skill(String id) {
    String[] parts = id.substring(1).split("-u");
    int module = Integer.parseInt(parts[0]);
    return parts.length == 1
        ? words.say("lead_absence.fact.module", module)
        : words.say("lead_absence.fact.unit", Integer.parseInt(parts[1]), module);
  }

  private String hour(Object instant) {
    return times.at((Instant) instant);
  }

  private String length(Object minutes) {
    return times.length(Duration.ofMinutes(((Number) minutes).longValue()));
  }
}
