package org.declic.assignment.solver;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Busy;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Candidate.Wish;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.StaffingProblem.Travel;

/**
 * Questions made by chance, the same for the same seed, in which every rule has something to say.
 */
final class RandomProblems {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** The week in which summer time ends. */
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

  private static final List<String> KINDS =
      List.of("WORKSHOP", "INDIVIDUAL_SUPPORT", "COLLECTIVE_INTERVIEW", "SHOWROOM");
  private static final List<String> SITES = List.of("A", "B", "C");
  private static final List<String> SKILLS = List.of("m1", "m2-u01", "m2-u02", "m3");

  private final Random chance;

  private RandomProblems(long seed) {
    this.chance = new Random(seed);
  }

  static StaffingProblem of(long seed, int mediators, int sessions) {
    return new RandomProblems(seed).problem(mediators, sessions);
  }

  private StaffingProblem problem(int mediators, int sessions) {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < mediators; i++) {
      people.add(candidate("p" + i));
    }
    List<SessionNeed> needs = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      needs.add(session("s" + i, mediators));
    }
    List<Standing> standing = new ArrayList<>();
    List<PairCost> pairs = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      if (chance.nextInt(4) == 0) {
        standing.add(new Standing("s" + i, anybody(mediators), Part.LEAD, false));
      }
      if (chance.nextInt(6) == 0) {
        pairs.add(new PairCost("s" + i, anybody(mediators), chance.nextInt(500), 30));
      }
    }
    return new StaffingProblem(
        PARIS,
        people,
        needs,
        List.of(new Travel("A", "B", 40), new Travel("B", "C", 75)),
        standing,
        pairs,
        Weights.USUAL);
  }

  private String anybody(int mediators) {
    return "p" + chance.nextInt(mediators);
  }

  private Candidate candidate(String id) {
    List<Span> available = new ArrayList<>();
    for (int day = 0; day < 14 && chance.nextInt(5) > 0; day++) {
      available.add(span(MONDAY.plusDays(day), 8 + chance.nextInt(3), 600));
    }
    List<Busy> busy =
        chance.nextInt(3) > 0
            ? List.of()
            : List.of(new Busy(one(SITES), span(MONDAY.plusDays(chance.nextInt(14)), 14, 90), 90));
    return new Candidate(
        id,
        chance.nextInt(4) == 0 ? "caf" : "",
        one(SITES),
        some(SITES, 60),
        some(SKILLS, 70),
        chance.nextInt(2) == 0 ? Set.of() : some(KINDS, 70),
        chance.nextInt(4) == 0 ? some(KINDS, 60) : Set.of(),
        some(List.of("fr", "ar", "en"), 60),
        some(List.of("aidants-connect"), 50),
        chance.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(200 + chance.nextInt(1200)),
        chance.nextInt(4) == 0 ? OptionalInt.of(300 + chance.nextInt(600)) : OptionalInt.empty(),
        available,
        chance.nextInt(3) > 0
            ? List.of()
            : List.of(span(MONDAY.plusDays(chance.nextInt(14)), 0, 24 * 60)),
        busy,
        chance.nextInt(2) == 0
            ? List.of()
            : List.of(
                new Wish(true, span(MONDAY.plusDays(chance.nextInt(7)), 0, 2000), ""),
                new Wish(false, null, one(KINDS))));
  }

  private SessionNeed session(String id, int mediators) {
    int day = chance.nextInt(14);
    int minutes = 45 + 15 * chance.nextInt(9);
    int hour = chance.nextInt(8) == 0 ? 19 : 8 + chance.nextInt(9);
    boolean timeless = chance.nextInt(15) == 0;
    int supports = chance.nextInt(3) == 0 ? 1 : 0;
    Map<String, Integer> known = new HashMap<>();
    if (chance.nextInt(3) == 0) {
      known.put(anybody(mediators), 2);
    }
    return new SessionNeed(
        id,
        one(SITES),
        one(KINDS),
        timeless ? Optional.empty() : Optional.of(span(MONDAY.plusDays(day), hour, minutes)),
        chance.nextInt(3) == 0 ? Set.of() : Set.of(one(SKILLS)),
        chance.nextInt(6) == 0 ? Set.of("ar") : Set.of(),
        chance.nextInt(6) == 0 ? Set.of("aidants-connect") : Set.of(),
        supports == 1 && chance.nextInt(3) == 0 ? "caf" : "",
        supports,
        1 + chance.nextInt(8) / 7,
        supports,
        chance.nextInt(9),
        known);
  }

  private static Span span(LocalDate day, int hour, int minutes) {
    Instant from = day.atTime(hour, 0).atZone(PARIS).toInstant();
    return new Span(from, from.plus(Duration.ofMinutes(minutes)));
  }

  private <T> T one(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private Set<String> some(List<String> all, int percent) {
    Set<String> some = new HashSet<>();
    for (String item : all) {
      if (chance.nextInt(100) < percent) {
        some.add(item);
      }
    }
    return some;
  }

  static {
    if (MONDAY.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new AssertionError("weeks begin on Monday");
    }
  }
}
