package org.declic.assignment.solver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.declic.assignment.solver.Candidate.Span;

/** The checker's own reading of who may take which session at all. */
final class PairCheck {
  private final Candidate mediator;
  private final SessionNeed session;
  private final List<Objection> found = new ArrayList<>();

  /** What is wrong, by the code of the rule. */
  record Objection(String rule, Fact fact) {}

  private PairCheck(Candidate mediator, SessionNeed session) {
    this.mediator = mediator;
    this.session = session;
  }

  static List<Objection> of(Candidate mediator, SessionNeed session, Part part) {
    PairCheck check = new PairCheck(mediator, session);
    check.ability(part);
    session.span().ifPresent(check::time);
    return check.found;
  }

  private void ability(Part part) {
    if (part == Part.LEAD) {
      for (String skill : session.skills()) {
        String module = skill.contains("-") ? skill.substring(0, skill.indexOf('-')) : skill;
        if (!mediator.skills().contains(skill) && !mediator.skills().contains(module)) {
          say("SKILLED", FactCode.SKILL_MISSING.with(skill));
        }
      }
    }
    String kind = session.kind();
    boolean led = mediator.kinds().isEmpty() || mediator.kinds().contains(kind);
    if (!led && !kind.isEmpty()) {
      say("KIND", FactCode.KIND_NOT_LED.with(kind));
    }
    boolean covered = mediator.covered().isEmpty() || mediator.covered().contains(kind);
    if (!covered && !kind.isEmpty()) {
      say("AGREEMENT", FactCode.AGREEMENT_EXCLUDES.with(mediator.employer(), kind));
    }
    boolean worked = mediator.sites().isEmpty() || mediator.sites().contains(session.site());
    if (!worked && !session.site().isEmpty()) {
      say("SITE", FactCode.SITE_NOT_WORKED.with(session.site()));
    }
  }

  private void time(Span span) {
    long minutes = (span.to().toEpochMilli() - span.from().toEpochMilli()) / 60_000;
    if (minutes <= 0 || minutes > 13 * 60) {
      say("TIME", FactCode.TIME_IMPLAUSIBLE.with((int) minutes));
    }
    for (Span away : mediator.away()) {
      if (away.from().isBefore(span.to()) && span.from().isBefore(away.to())) {
        say("AWAY", FactCode.AWAY.with(away.from(), away.to()));
      }
    }
    if (!mediator.available().isEmpty() && !isAvailable(span)) {
      say("AVAILABLE", FactCode.NOT_AVAILABLE.with(span.from(), span.to()));
    }
  }

  /** Follows the availability from the first minute until nothing carries on. */
  private boolean isAvailable(Span span) {
    Instant reached = span.from();
    boolean further = true;
    while (further && reached.isBefore(span.to())) {
      further = false;
      for (Span free : mediator.available()) {
        if (!free.from().isAfter(reached) && free.to().isAfter(reached)) {
          reached = free.to();
          further = true;
        }
      }
    }
    return !reached.isBefore(span.to());
  }

  private void say(String rule, Fact fact) {
    found.add(new Objection(rule, fact));
  }
}
