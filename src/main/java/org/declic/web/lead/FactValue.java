package org.declic.web.lead;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;

/** What the values of a fact mean, so that each is said the way people say it. */
enum FactValue {
  SKILL,
  /** Several skills in one text, with commas. */
  SKILLS,
  KIND,
  PARTNER,
  SITE,
  /** Two instants of one day. */
  HOURS,
  /** Two instants, maybe days apart. */
  DAYS,
  MINUTES,
  SESSION,
  MEDIATOR,
  LANGUAGE,
  ACCREDITATION,
  NUMBER,
  /** A day as text. */
  DAY,
  /** Nothing that a person could read. */
  LEFT_OUT;

  private static final Map<FactCode, List<FactValue>> MEANING = meaning();

  /** In the order of the fact; two instants are one value. */
  static List<FactValue> of(FactCode code) {
    return MEANING.getOrDefault(code, List.of());
  }

  private int width() {
    return this == HOURS || this == DAYS ? 2 : 1;
  }

  /** A value with its meaning; two instants stay together. */
  record Meant(FactValue meaning, List<Object> values) {}

  static List<Meant> read(Fact fact) {
    List<Meant> read = new ArrayList<>();
    int next = 0;
    for (FactValue meaning : of(FactCode.valueOf(fact.code()))) {
      int end = Math.min(fact.values().size(), next + meaning.width());
      read.add(new Meant(meaning, fact.values().subList(next, end)));
      next = end;
    }
    return read;
  }

  private static Map<FactCode, List<FactValue>> meaning() {
    Map<FactCode, List<FactValue>> all = new EnumMap<>(FactCode.class);
    all.put(FactCode.SKILL_MISSING, List.of(SKILL));
    all.put(FactCode.KIND_NOT_LED, List.of(KIND));
    all.put(FactCode.AGREEMENT_EXCLUDES, List.of(PARTNER, KIND));
    all.put(FactCode.SITE_NOT_WORKED, List.of(SITE));
    all.put(FactCode.NOT_AVAILABLE, List.of(HOURS));
    all.put(FactCode.AWAY, List.of(DAYS));
    all.put(FactCode.TIME_IMPLAUSIBLE, List.of(MINUTES));
    all.put(FactCode.ALREADY_IN_IT, List.of(LEFT_OUT));
    all.put(FactCode.IN_TWO_PLACES, List.of(SESSION, HOURS));
    all.put(FactCode.BUSY_ELSEWHERE, List.of(SITE, HOURS));
    all.put(FactCode.ROAD_TOO_LONG, List.of(SITE, SITE, MINUTES, MINUTES));
    all.put(FactCode.ROAD_UNKNOWN, List.of(SITE, SITE));
    all.put(FactCode.REST_TOO_SHORT, List.of(MINUTES, MINUTES));
    all.put(FactCode.CONTRACT_FULL, List.of(MINUTES, MINUTES, DAY));
    all.put(FactCode.CAPACITY_FULL, List.of(MINUTES, MINUTES));
    all.put(FactCode.LANGUAGE_NEEDED, List.of(LANGUAGE));
    all.put(FactCode.ACCREDITATION_NEEDED, List.of(ACCREDITATION));
    all.put(FactCode.PARTNER_PLACE, List.of(PARTNER));
    all.put(FactCode.PLACES_FULL, List.of(LEFT_OUT));
    all.put(FactCode.LOCKED_FOR_OTHER, List.of(MEDIATOR));
    all.put(FactCode.UNKNOWN, List.of(LEFT_OUT, LEFT_OUT));
    all.put(FactCode.LOCK_MISSING, List.of(SESSION, MEDIATOR));
    all.put(FactCode.HAS_SKILLS, List.of(SKILLS));
    all.put(FactCode.SPEAKS, List.of(LANGUAGE));
    all.put(FactCode.HOLDS, List.of(ACCREDITATION));
    all.put(FactCode.OF_PARTNER, List.of(PARTNER));
    all.put(FactCode.KNOWS_GROUP, List.of(NUMBER));
    all.put(FactCode.WISHED, List.of(LEFT_OUT));
    all.put(FactCode.UNWANTED, List.of(LEFT_OUT));
    all.put(FactCode.AT_HOME, List.of(SITE));
    all.put(FactCode.WITHIN_FAIR_PART, List.of(MINUTES, MINUTES));
    all.put(FactCode.OTHERS_DEARER, List.of(NUMBER));
    all.put(FactCode.ROAD, List.of(MINUTES));
    all.put(FactCode.ABOVE_FAIR_PART, List.of(MINUTES, MINUTES));
    all.put(FactCode.CHANGES_PUBLISHED, List.of(MEDIATOR));
    all.put(FactCode.COSTS, List.of(NUMBER));
    all.put(FactCode.IF_SKILLED, List.of(MEDIATOR, SKILL));
    all.put(FactCode.IF_AVAILABLE, List.of(MEDIATOR, HOURS));
    all.put(FactCode.IF_NOT_AWAY, List.of(MEDIATOR, DAYS));
    all.put(FactCode.IF_FREED, List.of(MEDIATOR, SESSION));
    all.put(FactCode.IF_CONTRACT_LONGER, List.of(MEDIATOR, MINUTES));
    all.put(FactCode.IF_KIND_LED, List.of(MEDIATOR, KIND));
    all.put(FactCode.IF_SITE_WORKED, List.of(MEDIATOR, SITE));
    all.put(FactCode.IF_SHORTER, List.of(MINUTES));
    all.put(FactCode.SESSION_TOO_LONG, List.of(SESSION, MINUTES));
    all.put(FactCode.SESSION_ENDS_BEFORE_IT_BEGINS, List.of(SESSION));
    all.put(FactCode.MEDIATOR_GONE, List.of(SESSION, LEFT_OUT));
    all.put(FactCode.TWICE, List.of(LEFT_OUT));
    all.put(FactCode.LOCK_BREAKS_RULE, List.of(SESSION, MEDIATOR));
    return all;
  }
}
