package org.declic.scheduling;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of one session makes of the others of its series. Rule: only what was changed is
 * changed in them too, a day is moved by as many days, and what was changed for one alone stays.
 */
record SeriesChange(TrainingSession edited, SessionPlan before, SessionPlan after) {

  /** A session and what it would become. */
  record Step(TrainingSession session, SessionPlan plan) {}

  static SeriesChange of(TrainingSession edited, SessionPlan after) {
    return new SeriesChange(edited, edited.plan(), after);
  }

  /** The others that the change reaches, and what they would become; not those nobody leads. */
  List<Step> steps(List<TrainingSession> others) {
    boolean ledAnew = PlanPart.changed(before, after).contains(PlanPart.MEDIATORS);
    return others.stream()
        .filter(other -> ledAnew || !other.mediators().isEmpty())
        .map(other -> new Step(other, meant(other.plan(), other.ownChanges())))
        .filter(step -> !PlanPart.changed(step.session().plan(), step.plan()).isEmpty())
        .toList();
  }

  SessionPlan meant(SessionPlan other, Set<PlanPart> own) {
    Set<PlanPart> parts = EnumSet.noneOf(PlanPart.class);
    parts.addAll(PlanPart.changed(before, after));
    parts.removeAll(own);
    boolean hours = parts.contains(PlanPart.HOURS);
    long days = ChronoUnit.DAYS.between(before.date(), after.date());
    return new SessionPlan(
        parts.contains(PlanPart.KIND) ? after.kind() : other.kind(),
        parts.contains(PlanPart.SUBJECT) ? after.subject() : other.subject(),
        parts.contains(PlanPart.UNITS) ? after.units() : other.units(),
        parts.contains(PlanPart.DATE) ? other.date().plusDays(days) : other.date(),
        hours ? after.start() : other.start(),
        hours ? after.end() : other.end(),
        parts.contains(PlanPart.ROOM) ? after.room() : other.room(),
        parts.contains(PlanPart.SEATS) ? after.seats() : other.seats(),
        parts.contains(PlanPart.MEDIATORS) ? after.mediators() : other.mediators(),
        parts.contains(PlanPart.DETAILS) ? after.details() : other.details());
  }
}
