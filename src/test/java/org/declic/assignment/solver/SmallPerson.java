package org.declic.assignment.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Busy;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Candidate.Wish;

/** Somebody of site A who may do everything, until told otherwise. */
final class SmallPerson {
  private final String id;
  private final Set<String> sites = new HashSet<>(Set.of("A"));
  private final Set<String> skills = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> covered = new HashSet<>();
  private final Set<String> languages = new HashSet<>(Set.of("fr"));
  private final Set<String> accreditations = new HashSet<>();
  private final List<Span> available = new ArrayList<>();
  private final List<Span> away = new ArrayList<>();
  private final List<Busy> busy = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private OptionalInt contract = OptionalInt.empty();
  private OptionalInt capacity = OptionalInt.empty();
  private String employer = "";

  SmallPerson(String id) {
    this.id = id;
  }

  SmallPerson alsoAt(String site) {
    sites.add(site);
    return this;
  }

  SmallPerson masters(String skill) {
    skills.add(skill);
    return this;
  }

  SmallPerson leadsOnly(String kind) {
    kinds.add(kind);
    return this;
  }

  SmallPerson employedBy(String partner, String... coveredKinds) {
    employer = partner;
    covered.addAll(List.of(coveredKinds));
    return this;
  }

  SmallPerson speaks(String language) {
    languages.add(language);
    return this;
  }

  SmallPerson holds(String accreditation) {
    accreditations.add(accreditation);
    return this;
  }

  SmallPerson contract(int minutes) {
    contract = OptionalInt.of(minutes);
    return this;
  }

  SmallPerson capacity(int minutes) {
    capacity = OptionalInt.of(minutes);
    return this;
  }

  SmallPerson available(int day, String from, String to) {
    available.add(SmallCentre.span(day, from, to));
    return this;
  }

  SmallPerson available(Span span) {
    available.add(span);
    return this;
  }

  SmallPerson away(int day) {
    away.add(SmallCentre.span(day, "00:00", "24:00"));
    return this;
  }

  SmallPerson busy(String site, int day, String from, String to) {
    Span span = SmallCentre.span(day, from, to);
    busy.add(new Busy(site, span, (int) Duration.between(span.from(), span.to()).toMinutes()));
    return this;
  }

  SmallPerson wishes(String kind) {
    wishes.add(new Wish(true, null, kind));
    return this;
  }

  SmallPerson ratherNot(String kind) {
    wishes.add(new Wish(false, null, kind));
    return this;
  }

  Candidate candidate() {
    return new Candidate(
        id,
        employer,
        "A",
        sites,
        skills,
        kinds,
        covered,
        languages,
        accreditations,
        contract,
        capacity,
        available,
        away,
        busy,
        wishes);
  }
}
