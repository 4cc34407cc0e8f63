package org.declic.bench;

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
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Candidate.Wish;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Travel;
import org.declic.assignment.solver.Weights;

/**
 * Centres as they might be: sites in a country, most mediators at one of them and some at its
 * neighbours too, part-time contracts, days off, a few partners, and weeks of sessions of all
 * kinds.
 */
final class StaffingNetwork {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** Summer time ends in the first of these weeks. */
  static final LocalDate FIRST = LocalDate.of(2026, 10, 19);

  private static final int NEAR = 45;

  private final Random chance;
  private final int sites;
  private final int weeks;
  private final double[][] spots;

  private StaffingNetwork(long seed, int sites, int weeks) {
    this.chance = new Random(seed);
    this.sites = sites;
    this.weeks = weeks;
    this.spots = new double[sites][];
    for (int site = 0; site < sites; site++) {
      spots[site] = new double[] {chance.nextDouble() * 200, chance.nextDouble() * 200};
    }
  }

  static StaffingProblem of(long seed, int sites, int mediators, int sessions, int weeks) {
    StaffingNetwork network = new StaffingNetwork(seed, sites, weeks);
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < mediators; i++) {
      people.add(network.candidate(i));
    }
    List<SessionNeed> needs = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      needs.add(network.session(i, people));
    }
    return new StaffingProblem(
        ZONE, people, needs, network.travels(), List.of(), List.of(), Weights.USUAL);
  }

  /** The same person with one more absence. */
  static Candidate away(Candidate one, Span span) {
    List<Span> away = new ArrayList<>(one.away());
    away.add(span);
    return new Candidate(
        one.id(),
        one.employer(),
        one.home(),
        one.sites(),
        one.skills(),
        one.kinds(),
        one.covered(),
        one.languages(),
        one.accreditations(),
        one.contract(),
        one.capacity(),
        one.available(),
        away,
        one.busy(),
        one.wishes());
  }

  private List<Travel> travels() {
    List<Travel> travels = new ArrayList<>();
    for (int from = 0; from < sites; from++) {
      for (int to = from + 1; to < sites; to++) {
        travels.add(new Travel(site(from), site(to), minutes(from, to)));
      }
    }
    return travels;
  }

  private int minutes(int from, int to) {
    return 10 + (int) Math.hypot(spots[from][0] - spots[to][0], spots[from][1] - spots[to][1]);
  }

  private static String site(int number) {
    return "site-" + (number + 1);
  }

  private Candidate candidate(int number) {
    int home = number % sites;
    Set<String> worked = new HashSet<>(Set.of(site(home)));
    for (int other = 0; other < sites; other++) {
      if (other != home && minutes(home, other) < NEAR && chance.nextInt(100) < 30) {
        worked.add(site(other));
      }
    }
    Set<String> skills = new HashSet<>();
    for (int module = 1; module <= 3; module++) {
      if (chance.nextInt(100) < 70) {
        skills.add("m" + module);
      } else {
        skills.add("m" + module + "-u0" + (1 + chance.nextInt(4)));
      }
    }
    boolean partner = chance.nextInt(8) == 0;
    int dayOff = chance.nextInt(10);
    List<Span> available = new ArrayList<>();
    for (int day = 0; day < 7 * weeks; day++) {
      if (day % 7 < 5 && day % 7 != dayOff || day % 7 == 5 && number % 3 == 0) {
        available.add(span(day, 8 * 60, chance.nextInt(3) == 0 ? 13 * 60 : 10 * 60));
      }
    }
    int leave = chance.nextInt(7 * weeks);
    return new Candidate(
        String.format("p%03d", number + 1),
        partner ? "caf" : "",
        site(home),
        worked,
        skills,
        chance.nextInt(5) == 0 ? Set.of("WORKSHOP", "COLLECTIVE_INTERVIEW") : Set.of(),
        partner ? Set.of("WORKSHOP", "INDIVIDUAL_SUPPORT", "COLLECTIVE_INTERVIEW") : Set.of(),
        chance.nextInt(6) == 0 ? Set.of("fr", "ar") : Set.of("fr"),
        chance.nextInt(2) == 0 ? Set.of("aidants-connect") : Set.of(),
        OptionalInt.of((chance.nextInt(4) == 0 ? 14 : 24) * 60),
        OptionalInt.empty(),
        available,
        chance.nextInt(5) == 0 ? List.of(span(leave, 0, 24 * 60)) : List.of(),
        List.of(),
        wishes());
  }

  private List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    if (chance.nextInt(3) == 0) {
      wishes.add(new Wish(false, null, "SHOWROOM"));
    }
    if (chance.nextInt(4) == 0) {
      wishes.add(new Wish(true, null, "INDIVIDUAL_SUPPORT"));
    }
    return wishes;
  }

  private SessionNeed session(int number, List<Candidate> people) {
    int site = number % sites;
    int week = number / sites % weeks;
    int weekday = chance.nextInt(100) < 6 ? 5 : chance.nextInt(5);
    int draw = chance.nextInt(100);
    String kind =
        draw < 40
            ? "WORKSHOP"
            : draw < 55
                ? "COLLECTIVE_INTERVIEW"
                : draw < 75
                    ? "INDIVIDUAL_INTERVIEW"
                    : draw < 93 ? "INDIVIDUAL_SUPPORT" : "SHOWROOM";
    boolean workshop = kind.equals("WORKSHOP");
    int length = workshop ? 120 : kind.startsWith("INDIVIDUAL") ? 45 : 90;
    boolean evening = chance.nextInt(12) == 0;
    int start = evening ? 18 * 60 : 9 * 60 + 15 * chance.nextInt(30);
    boolean helped = workshop && chance.nextInt(4) == 0;
    Map<String, Integer> known = new HashMap<>();
    if (chance.nextInt(3) == 0) {
      List<Candidate> local =
          people.stream().filter(person -> person.home().equals(site(site))).toList();
      known.put(local.get(chance.nextInt(local.size())).id(), 1 + chance.nextInt(5));
    }
    return new SessionNeed(
        String.format("s%04d", number + 1),
        site(site),
        kind,
        Optional.of(span(7 * week + weekday, start, length)),
        workshop || chance.nextInt(3) == 0
            ? Set.of("m" + (1 + chance.nextInt(3)) + "-u0" + (1 + chance.nextInt(4)))
            : Set.of(),
        chance.nextInt(20) == 0 ? Set.of("ar") : Set.of(),
        kind.equals("INDIVIDUAL_SUPPORT") && chance.nextInt(3) == 0
            ? Set.of("aidants-connect")
            : Set.of(),
        "",
        0,
        1,
        helped ? 1 : 0,
        workshop ? 4 + chance.nextInt(7) : kind.startsWith("INDIVIDUAL") ? 1 : 6,
        known);
  }

  private static Span span(int day, int minute, int length) {
    Instant from = FIRST.plusDays(day).atStartOfDay().plusMinutes(minute).atZone(ZONE).toInstant();
    return new Span(from, from.plus(Duration.ofMinutes(length)));
  }
}
