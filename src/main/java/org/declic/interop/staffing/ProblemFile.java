package org.declic.interop.staffing;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.StaffingProblem.Travel;
import org.declic.assignment.solver.Weights;

/** A question of staffing as a JSON file. */
final class ProblemFile {
  static final String FORMAT = "declic-staffing-1";

  private static final int MOST_PLACES = 50;

  /** Up to here sums are exact, in the engine too. */
  private static final double MOST_POINTS = 1e15;

  private final Set<String> mediators = new HashSet<>();
  private final Set<String> sessions = new HashSet<>();

  private ProblemFile() {}

  /**
   * All or nothing.
   *
   * @throws FileTrouble with the line and the path of the first thing that is wrong
   */
  static StaffingProblem read(Reader file) throws IOException, FileTrouble {
    return new ProblemFile().problem(JsonSpot.read(file));
  }

  private StaffingProblem problem(JsonSpot whole) throws FileTrouble {
    Members file =
        new Members(
            whole,
            "$schema",
            "format",
            "comment",
            "zone",
            "mediators",
            "sessions",
            "travels",
            "standing",
            "pairs",
            "weights");
    String format = file.text("format");
    if (!format.equals(FORMAT)) {
      throw file.at("format").orElse(whole).trouble("other_format", format, FORMAT);
    }
    file.text("$schema", "");
    file.text("comment", "");
    List<Candidate> people = new ArrayList<>();
    for (JsonSpot one : file.neededList("mediators")) {
      people.add(candidate(one));
    }
    List<SessionNeed> needs = new ArrayList<>();
    for (JsonSpot one : file.neededList("sessions")) {
      needs.add(need(one));
    }
    List<Travel> travels = new ArrayList<>();
    for (JsonSpot one : file.list("travels")) {
      Members travel = new Members(one, "from", "to", "minutes");
      travels.add(new Travel(travel.text("from"), travel.text("to"), travel.count("minutes")));
    }
    List<PairCost> pairs = new ArrayList<>();
    for (JsonSpot one : file.list("pairs")) {
      Members pair = new Members(one, "session", "mediator", "cost", "load");
      pairs.add(
          new PairCost(
              session(pair), mediator(pair), pair.points("cost", 0), pair.count("load", 0)));
    }
    StaffingProblem problem =
        new StaffingProblem(
            zone(file), people, needs, travels, standing(file), pairs, weights(file, pairs));
    if (Stakes.of(problem) > MOST_POINTS) {
      throw file.at("weights").orElse(whole).trouble("too_many_points");
    }
    return problem;
  }

  private static ZoneId zone(Members file) throws FileTrouble {
    String zone = file.text("zone", "Europe/Paris");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      throw file.at("zone").orElse(file.spot()).trouble("want_zone", zone);
    }
  }

  private Candidate candidate(JsonSpot spot) throws FileTrouble {
    Members one =
        new Members(
            spot,
            "id",
            "employer",
            "home",
            "sites",
            "skills",
            "kinds",
            "covered",
            "languages",
            "accreditations",
            "contractMinutes",
            "capacityMinutes",
            "available",
            "away",
            "busy",
            "wishes");
    String id = unique(one, mediators);
    String home = one.text("home", "");
    Set<String> sites = new HashSet<>(one.texts("sites", Set.of()));
    sites.add(home);
    List<Candidate.Busy> busy = new ArrayList<>();
    for (JsonSpot line : one.list("busy")) {
      Members there = new Members(line, "site", "from", "to", "minutes");
      Candidate.Span span = there.span();
      int usual = (int) Duration.between(span.from(), span.to()).toMinutes();
      busy.add(new Candidate.Busy(there.text("site", home), span, there.count("minutes", usual)));
    }
    List<Candidate.Wish> wishes = new ArrayList<>();
    for (JsonSpot line : one.list("wishes")) {
      Members wish = new Members(line, "wanted", "from", "to", "kind");
      wishes.add(
          new Candidate.Wish(
              wish.flag("wanted", true), wish.maybeSpan().orElse(null), wish.text("kind", "")));
    }
    return new Candidate(
        id,
        one.text("employer", ""),
        home,
        sites,
        one.texts("skills", Set.of()),
        one.texts("kinds", Set.of()),
        one.texts("covered", Set.of()),
        one.texts("languages", Set.of("FRENCH")),
        one.texts("accreditations", Set.of()),
        one.maybeCount("contractMinutes"),
        one.maybeCount("capacityMinutes"),
        one.spans("available"),
        one.spans("away"),
        busy,
        wishes);
  }

  private SessionNeed need(JsonSpot spot) throws FileTrouble {
    Members one =
        new Members(
            spot,
            "id",
            "site",
            "kind",
            "from",
            "to",
            "skills",
            "languages",
            "accreditations",
            "partner",
            "partnerPlaces",
            "leads",
            "supports",
            "people",
            "known");
    Map<String, Integer> known = new HashMap<>();
    Optional<JsonSpot> met = one.at("known");
    if (met.isPresent()) {
      for (Map.Entry<String, JsonSpot> entry : met.get().anyObject().entrySet()) {
        known.put(entry.getKey(), (int) entry.getValue().number(0, 100_000));
      }
    }
    return new SessionNeed(
        unique(one, sessions),
        one.text("site", ""),
        one.text("kind", ""),
        one.maybeSpan(),
        one.texts("skills", Set.of()),
        one.texts("languages", Set.of()),
        one.texts("accreditations", Set.of()),
        one.text("partner", ""),
        places(one, "partnerPlaces", 0),
        places(one, "leads", 1),
        places(one, "supports", 0),
        one.count("people", 0),
        known);
  }

  private static int places(Members one, String name, int usual) throws FileTrouble {
    return one.count(name, usual, MOST_PLACES);
  }

  private List<Standing> standing(Members file) throws FileTrouble {
    List<Standing> standing = new ArrayList<>();
    for (JsonSpot one : file.list("standing")) {
      Members line = new Members(one, "session", "mediator", "part", "locked");
      standing.add(
          new Standing(
              line.text("session"),
              line.text("mediator"),
              line.oneOf("part", Part.class, Part.LEAD),
              line.flag("locked", false)));
    }
    return standing;
  }

  private static String unique(Members one, Set<String> seen) throws FileTrouble {
    String id = one.text("id");
    if (!seen.add(id)) {
      throw one.at("id").orElse(one.spot()).trouble("twice", id);
    }
    return id;
  }

  private String session(Members line) throws FileTrouble {
    return known(line, "session", sessions);
  }

  private String mediator(Members line) throws FileTrouble {
    return known(line, "mediator", mediators);
  }

  private static String known(Members line, String name, Set<String> ids) throws FileTrouble {
    String id = line.text(name);
    if (!ids.contains(id)) {
      throw line.at(name).orElse(line.spot()).trouble("unknown_id", id);
    }
    return id;
  }

  /**
   * What is not said is usual. In a textbook instance a job left undone must cost more than doing
   * all of them, or the cheapest answer would do nothing.
   */
  private static Weights weights(Members file, List<PairCost> pairs) throws FileTrouble {
    Weights usual = Weights.USUAL;
    Optional<JsonSpot> spot = file.at("weights");
    long dearest = pairs.stream().mapToLong(PairCost::cost).max().orElse(0);
    long empty = pairs.isEmpty() ? usual.emptyPlace() : Math.max(usual.emptyPlace(), 100 * dearest);
    if (spot.isEmpty()) {
      return weights(usual, empty);
    }
    Members said =
        new Members(
            spot.get(),
            "emptyPlace",
            "kinds",
            "person",
            "change",
            "strange",
            "unwanted",
            "wanted",
            "travel",
            "load");
    Map<String, Integer> kinds = new HashMap<>(usual.kinds());
    Optional<JsonSpot> percents = said.at("kinds");
    if (percents.isPresent()) {
      kinds.clear();
      for (Map.Entry<String, JsonSpot> entry : percents.get().anyObject().entrySet()) {
        kinds.put(entry.getKey(), (int) entry.getValue().number(0, 10_000));
      }
    }
    return new Weights(
        said.points("emptyPlace", empty),
        kinds,
        said.points("person", usual.person()),
        said.points("change", usual.change()),
        said.points("strange", usual.strange()),
        said.points("unwanted", usual.unwanted()),
        said.points("wanted", usual.wanted()),
        said.points("travel", usual.travel()),
        said.points("load", usual.load()));
  }

  private static Weights weights(Weights usual, long empty) {
    return new Weights(
        empty,
        usual.kinds(),
        usual.person(),
        usual.change(),
        usual.strange(),
        usual.unwanted(),
        usual.wanted(),
        usual.travel(),
        usual.load());
  }
}
