package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declic.content.UnitId;
import org.declic.outcomes.RecordFigures;
import org.declic.outcomes.RecordRow;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** Everything that a session says of itself, line by line, with where each value comes from. */
@RequestScoped
public class RecordKnown {
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  /**
   * @param units one line each; then the value is empty
   */
  public record Line(String label, String value, String source, List<Unit> units) {}

  /** A unit and how many worked on it. */
  public record Unit(int module, String title, String people) {}

  List<Line> of(RecordRow record, SessionRow session, RecordFigures figures) {
    String mediators =
        session.mediators().stream().map(Leader::name).collect(Collectors.joining(", "));
    return List.of(
        line("activity", activity(record, session), "session"),
        line("date", when(session), "session"),
        line("place", person.getSiteName() + ", " + record.place(), "session"),
        line("mediators", mediators, "session"),
        line("people_label", participants(figures), "attendance"),
        line("first_time", words.say("mediator_record.people", figures.firstTime()), "attendance"),
        units(figures),
        line("observations_label", observations(figures), "observations"));
  }

  private Line line(String label, String value, String source) {
    return new Line(
        words.say("mediator_record." + label),
        value,
        words.say("mediator_record.from_" + source),
        List.of());
  }

  private String activity(RecordRow record, SessionRow session) {
    return words.say(
        record.kind().isGroup() ? "mediator_record.collective" : "mediator_record.individual",
        views.of(session).kind());
  }

  private String when(SessionRow session) {
    return times.fullDay(session.date()) + ", " + times.range(session.start(), session.end());
  }

  /** Who was there, in one sentence; people without a card are a count. */
  private String participants(RecordFigures figures) {
    String all =
        words.say(
            "mediator_record.participants",
            figures.participants(),
            figures.enrolled(),
            figures.walkIns(),
            figures.withoutPass(),
            figures.missing());
    String more =
        more("late", figures.late())
            + more("left_early", figures.leftEarly())
            + more("excused", figures.excused())
            + more("left_unserved", figures.leftUnserved());
    return more.isEmpty() ? all : all + " · " + more.substring(2);
  }

  private String more(String what, int people) {
    return people == 0 ? "" : ", " + words.say("mediator_record.count." + what, people);
  }

  private String observations(RecordFigures figures) {
    return figures.observations() == 0
        ? words.say("mediator_record.no_observation")
        : words.say(
            "mediator_record.observations",
            figures.observations(),
            figures.seenUnaided(),
            figures.seenHelped());
  }

  private Line units(RecordFigures figures) {
    List<Unit> units = figures.units().entrySet().stream().map(this::unit).toList();
    return new Line(
        words.say("mediator_record.units"),
        units.isEmpty() ? words.say("mediator_record.no_unit") : "",
        words.say("mediator_record.from_progress"),
        units);
  }

  private Unit unit(Map.Entry<String, Integer> unit) {
    SessionView.UnitLine line = views.line(new UnitId(unit.getKey()));
    return new Unit(
        line.module(), line.title(), words.say("mediator_record.people", unit.getValue()));
  }
}
