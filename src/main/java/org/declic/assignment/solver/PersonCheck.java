package org.declic.assignment.solver;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Busy;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Travel;

/** The checker's own reading of what one person's plan must keep to as a whole. */
final class PersonCheck {
  private final StaffingProblem problem;
  private final Map<List<String>, PairCost> pairs;

  /** Nothing that is further off than this can be in the way. */
  private final Duration reach;

  private final Candidate mediator;
  private final List<SessionNeed> theirs;
  private final List<Objection> found = new ArrayList<>();

  /** What is wrong, by the code of the rule. */
  record Objection(String rule, String session, Fact fact) {}

  private record Piece(String session, String site, Span span) {}

  private PersonCheck(
      StaffingProblem problem,
      Map<List<String>, PairCost> pairs,
      Candidate mediator,
      List<SessionNeed> theirs) {
    this.problem = problem;
    this.pairs = pairs;
    int longest = problem.travels().stream().mapToInt(Travel::minutes).max().orElse(0);
    this.reach = Duration.ofDays(2).plusMinutes(longest);
    this.mediator = mediator;
    this.theirs = theirs;
  }

  /**
   * @param pairs what instances say, by session and mediator
   */
  static List<Objection> of(
      StaffingProblem problem,
      Map<List<String>, PairCost> pairs,
      Candidate mediator,
      List<SessionNeed> theirs) {
    PersonCheck check = new PersonCheck(problem, pairs, mediator, theirs);
    check.pairs();
    check.contract();
    check.capacity();
    return check.found;
  }

  private void pairs() {
    List<Piece> pieces = new ArrayList<>();
    for (SessionNeed session : theirs) {
      session.span().ifPresent(span -> pieces.add(new Piece(session.id(), session.site(), span)));
    }
    for (Busy busy : mediator.busy()) {
      pieces.add(new Piece("", busy.site(), busy.span()));
    }
    pieces.sort(Comparator.comparing(piece -> piece.span().from()));
    for (int i = 0; i < pieces.size(); i++) {
      Instant far = pieces.get(i).span().to().plus(reach);
      for (int j = i + 1; j < pieces.size() && pieces.get(j).span().from().isBefore(far); j++) {
        // Two that are both elsewhere are nobody's question here.
        if (!pieces.get(i).session().equals(pieces.get(j).session())) {
          pair(pieces.get(i), pieces.get(j));
        }
      }
    }
  }

  private void pair(Piece first, Piece second) {
    boolean known = !first.session().isEmpty();
    String about = known ? first.session() : second.session();
    long between = second.span().from().toEpochMilli() - first.span().to().toEpochMilli();
    int gap = (int) Math.floorDiv(between, 60_000L);
    if (between < 0) {
      Piece other = known ? second : first;
      Span span = other.span();
      say("ONE_PLACE", about, FactCode.IN_TWO_PLACES.with(other.session(), span.from(), span.to()));
      return;
    }
    boolean twoDays = !day(first.span()).equals(day(second.span()));
    if (twoDays && between < 11 * 3_600_000L) {
      say("NIGHT_REST", about, FactCode.REST_TOO_SHORT.with(gap, 660));
    }
    if (first.site().equals(second.site())) {
      return;
    }
    Integer road = road(first.site(), second.site());
    if (road != null && gap < road) {
      Fact fact = FactCode.ROAD_TOO_LONG.with(first.site(), second.site(), road, gap);
      say("TRAVEL_TIME", about, fact);
    }
    LocalDate leaves = first.span().to().atZone(problem.zone()).toLocalDate();
    if (road == null && leaves.equals(day(second.span()))) {
      say("TRAVEL_TIME", about, FactCode.ROAD_UNKNOWN.with(first.site(), second.site()));
    }
  }

  /** Nothing when nobody said how far it is. */
  private Integer road(String from, String to) {
    if (from.equals(to) || from.isEmpty() || to.isEmpty()) {
      return 0;
    }
    Integer found = null;
    for (Travel travel : problem.travels()) {
      boolean there = travel.from().equals(from) && travel.to().equals(to);
      boolean back = travel.from().equals(to) && travel.to().equals(from);
      found = there || back ? Integer.valueOf(travel.minutes()) : found;
    }
    return found;
  }

  private void contract() {
    if (mediator.contract().isEmpty()) {
      return;
    }
    Map<LocalDate, Integer> minutes = new HashMap<>();
    Map<LocalDate, Set<String>> trips = new HashMap<>();
    Map<LocalDate, String> sample = new HashMap<>();
    for (SessionNeed session : theirs) {
      if (session.span().isPresent()) {
        LocalDate day = day(session.span().get());
        minutes.merge(week(day), load(session), Integer::sum);
        sample.put(week(day), session.id());
        trips.computeIfAbsent(day, any -> new HashSet<>()).add(session.site());
      }
    }
    for (Busy busy : mediator.busy()) {
      LocalDate day = day(busy.span());
      minutes.merge(week(day), busy.minutes(), Integer::sum);
      trips.computeIfAbsent(day, any -> new HashSet<>()).add(busy.site());
    }
    trips.forEach(
        (day, sites) -> {
          for (String site : sites) {
            Integer road = road(mediator.home(), site);
            minutes.merge(week(day), road == null ? 0 : 2 * road, Integer::sum);
          }
        });
    int most = mediator.contract().getAsInt();
    sample.forEach(
        (monday, session) -> {
          if (minutes.get(monday) > most) {
            Fact fact = FactCode.CONTRACT_FULL.with(minutes.get(monday), most, monday.toString());
            say("CONTRACT", session, fact);
          }
        });
  }

  private void capacity() {
    if (mediator.capacity().isPresent()) {
      int sum = theirs.stream().mapToInt(this::load).sum();
      int most = mediator.capacity().getAsInt();
      if (sum > most) {
        say("CAPACITY", theirs.get(0).id(), FactCode.CAPACITY_FULL.with(sum, most));
      }
    }
  }

  private int load(SessionNeed session) {
    PairCost pair = pairs.get(List.of(session.id(), mediator.id()));
    if (pair != null) {
      return pair.load();
    }
    return session
        .span()
        .map(span -> (int) ((span.to().toEpochMilli() - span.from().toEpochMilli()) / 60_000))
        .orElse(0);
  }

  private LocalDate day(Span span) {
    return span.from().atZone(problem.zone()).toLocalDate();
  }

  private static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private void say(String rule, String session, Fact fact) {
    found.add(new Objection(rule, session, fact));
  }
}
