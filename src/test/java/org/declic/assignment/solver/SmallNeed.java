package org.declic.assignment.solver;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Span;

/** A session for one leader, of no kind in particular, until told otherwise. */
final class SmallNeed {
  private final String id;
  private final Optional<Span> span;
  private final Set<String> skills = new HashSet<>();
  private final Set<String> languages = new HashSet<>();
  private final Set<String> accreditations = new HashSet<>();
  private String site = "A";
  private String kind = "";
  private String partner = "";
  private int supports;
  private int people;
  private Map<String, Integer> known = Map.of();

  SmallNeed(String id, Optional<Span> span) {
    this.id = id;
    this.span = span;
  }

  SmallNeed at(String where) {
    site = where;
    return this;
  }

  SmallNeed of(String what) {
    kind = what;
    return this;
  }

  SmallNeed needs(String skill) {
    skills.add(skill);
    return this;
  }

  SmallNeed in(String language) {
    languages.add(language);
    return this;
  }

  SmallNeed accredited(String accreditation) {
    accreditations.add(accreditation);
    return this;
  }

  /** One place is kept for the partner's people. */
  SmallNeed with(String someone) {
    partner = someone;
    return this;
  }

  SmallNeed helpers(int count) {
    supports = count;
    return this;
  }

  SmallNeed people(int count) {
    people = count;
    return this;
  }

  SmallNeed knows(String mediator) {
    known = Map.of(mediator, 3);
    return this;
  }

  SessionNeed need() {
    return new SessionNeed(
        id,
        site,
        kind,
        span,
        skills,
        languages,
        accreditations,
        partner,
        partner.isEmpty() ? 0 : 1,
        1,
        supports,
        people,
        known);
  }
}
