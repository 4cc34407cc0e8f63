package org.declic.scheduling;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** The parts of a plan that can differ from one session of a series to the next. */
public enum PlanPart {
  KIND(SessionPlan::kind),
  SUBJECT(SessionPlan::subject),
  UNITS(SessionPlan::units),
  DATE(SessionPlan::date),
  HOURS(plan -> plan.start() + "-" + plan.end()),
  ROOM(SessionPlan::room),
  SEATS(SessionPlan::seats),
  MEDIATORS(SessionPlan::mediators),
  DETAILS(SessionPlan::details);

  private final Function<SessionPlan, Object> value;

  PlanPart(Function<SessionPlan, Object> value) {
    this.value = value;
  }

  /** People who come need to know. */
  boolean isPlaceOrTime() {
    return this == DATE || this == HOURS || this == ROOM;
  }

  /** The parts in which the two differ. */
  public static Set<PlanPart> changed(SessionPlan before, SessionPlan after) {
    Set<PlanPart> parts = EnumSet.noneOf(PlanPart.class);
    for (PlanPart part : values()) {
      if (!part.value.apply(before).equals(part.value.apply(after))) {
        parts.add(part);
      }
    }
    return parts;
  }
}
