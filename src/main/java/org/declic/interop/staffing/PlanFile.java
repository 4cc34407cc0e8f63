package org.declic.interop.staffing;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.declic.assignment.solver.BadData;
import org.declic.assignment.solver.Explanation;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.PlanChecker;
import org.declic.assignment.solver.Reasons;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingPlan;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.Violation;

/** An answer, what it costs, how far from the best it can be, and why: as JSON. */
final class PlanFile {
  static final String FORMAT = "declic-staffing-plan-1";

  /** What of a plan is explained. */
  enum Explained {
    ALL,
    EMPTY,
    NONE
  }

  /**
   * How the answer was found.
   *
   * @param engine CP_SAT, or GREEDY where the engine's libraries do not exist for this machine
   */
  record Search(String engine, double seconds, int workers, long memoryMegabytes) {}

  private final StaffingProblem problem;
  private final StaffingPlan plan;
  private final JsonGenerator json;
  private final Map<String, Integer> counts = new TreeMap<>();

  private PlanFile(StaffingProblem problem, StaffingPlan plan, JsonGenerator json) {
    this.problem = problem;
    this.plan = plan;
    this.json = json;
  }

  static void write(
      StaffingProblem problem, StaffingPlan plan, Search search, Explained explained, Writer target)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(target)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new PlanFile(problem, plan, json).write(search, explained);
    }
    target.flush();
  }

  private void write(Search search, Explained explained) throws IOException {
    List<Violation> broken = PlanChecker.broken(problem, plan.assigned());
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeStringField("engine", search.engine());
    json.writeNumberField("seconds", search.seconds());
    json.writeNumberField("workers", search.workers());
    json.writeNumberField("memoryMegabytes", search.memoryMegabytes());
    json.writeObjectFieldStart("score");
    json.writeNumberField("total", plan.total());
    json.writeObjectFieldStart("byRule");
    for (Map.Entry<String, Long> rule : new TreeMap<>(plan.score()).entrySet()) {
      json.writeNumberField(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeBooleanField("proven", plan.proven());
    if (search.engine().equals("GREEDY")) {
      json.writeNullField("bound");
      json.writeNullField("gap");
    } else {
      json.writeNumberField("bound", plan.bound());
      json.writeNumberField("gap", plan.gap());
    }
    facts("oddities", BadData.in(problem));
    json.writeArrayFieldStart("violations");
    for (Violation violation : broken) {
      json.writeStartObject();
      json.writeStringField("rule", violation.rule());
      json.writeStringField("session", violation.session());
      json.writeStringField("mediator", violation.mediator());
      json.writeFieldName("fact");
      fact(violation.fact());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("assigned");
    for (Assigned one : plan.assigned()) {
      json.writeStartObject();
      json.writeStringField("session", one.session());
      json.writeStringField("mediator", one.mediator());
      json.writeStringField("part", one.part().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    empty(explained);
    if (explained == Explained.ALL) {
      explanations();
    }
    json.writeEndObject();
  }

  /** Places that nobody fills, and why nobody. */
  private void empty(Explained explained) throws IOException {
    Reasons reasons = Reasons.of(problem, plan.assigned());
    json.writeArrayFieldStart("empty");
    for (SessionNeed session : problem.sessions()) {
      for (Part part : Part.values()) {
        int missing = session.places(part) - filled(session, part);
        if (missing > 0) {
          json.writeStartObject();
          json.writeStringField("session", session.id());
          json.writeStringField("part", part.name());
          json.writeNumberField("missing", missing);
          json.writeNumberField("people", session.people());
          if (explained != Explained.NONE) {
            explanation(reasons.why(session.id(), part, Optional.empty()));
          }
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  private int filled(SessionNeed session, Part part) {
    if (counts.isEmpty()) {
      plan.assigned()
          .forEach(one -> counts.merge(one.session() + " " + one.part(), 1, Integer::sum));
    }
    return counts.getOrDefault(session.id() + " " + part, 0);
  }

  private void explanations() throws IOException {
    Reasons reasons = Reasons.of(problem, plan.assigned());
    json.writeArrayFieldStart("explanations");
    List<Assigned> inOrder =
        plan.assigned().stream()
            .sorted(Comparator.comparing(Assigned::session).thenComparing(Assigned::mediator))
            .toList();
    for (Assigned one : inOrder) {
      json.writeStartObject();
      json.writeStringField("session", one.session());
      json.writeStringField("part", one.part().name());
      json.writeStringField("mediator", one.mediator());
      explanation(reasons.why(one.session(), one.part(), Optional.of(one.mediator())));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void explanation(Explanation why) throws IOException {
    facts("because", why.because());
    others("could", why.could(), true);
    others("cannot", why.cannot(), false);
    facts("remedies", why.remedies());
  }

  private void others(String name, List<Explanation.Other> others, boolean priced)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Explanation.Other other : others) {
      json.writeStartObject();
      json.writeStringField("mediator", other.mediator());
      if (priced) {
        json.writeNumberField("price", other.price());
      }
      facts("facts", other.facts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void facts(String name, List<Fact> facts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Fact fact : facts) {
      fact(fact);
    }
    json.writeEndArray();
  }

  private void fact(Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", fact.code());
    json.writeArrayFieldStart("values");
    for (Object value : fact.values()) {
      if (value instanceof Integer || value instanceof Long) {
        json.writeNumber(((Number) value).longValue());
      } else if (value instanceof Instant instant) {
        json.writeString(ISO_OFFSET_DATE_TIME.format(instant.atZone(problem.zone())));
      } else {
        json.writeString(String.valueOf(value));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
