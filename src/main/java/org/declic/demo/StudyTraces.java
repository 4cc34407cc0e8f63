package org.declic.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.declic.assessment.EvidenceSource;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningUnit;
import org.declic.content.ModuleId;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.Step;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.ConfidenceRated;
import org.declic.learning.Help;
import org.declic.learning.QuestionAnswered;
import org.declic.learning.SimulatorRunEnded;
import org.declic.learning.SimulatorRunId;
import org.declic.learning.UnitFinished;
import org.declic.platform.Language;
import org.declic.platform.TimeOrderedId;

/**
 * Writes what learning keeps of a study, and gathers the events that learning would have fired, in
 * order, for whoever makes something of them.
 */
final class StudyTraces {
  private static final Language LANGUAGE = Language.FRENCH;

  private final SiteId site;
  private final ZoneId zone;
  private final Rows rows;
  private final List<Object> events = new ArrayList<>();

  StudyTraces(Centre centre, Rows rows) {
    this.site = centre.site();
    this.zone = centre.zone();
    this.rows = rows;
  }

  List<Object> events() {
    return events;
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  void finished(Person person, Person.Way way, Instant at) {
    LearningUnit unit = way.unit;
    events.add(
        new UnitFinished(site, person.id, unit.id(), unit.version(), way.startedAt, day(at), at));
  }

  void spell(Person person, LearningUnit unit, Instant from, Instant to) {
    rows.add(
        "study_spell",
        "id, site_id, learner_id, unit_id, started_at, ended_at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        unit.id().value(),
        from,
        to);
  }

  void enrolled(Person person, ModuleId module, Instant at) {
    rows.add(
        "enrolment",
        "id, site_id, learner_id, module_id, enrolled_at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        module.value(),
        at);
  }

  void answered(
      Person person,
      Person.Way way,
      Step step,
      QuestionScreen screen,
      Outcome outcome,
      int n,
      Instant when) {
    boolean opinion = outcome == Outcome.NOTED;
    rows.add(
        "attempt",
        "id, site_id, learner_id, unit_id, unit_version, step_id, item_id, variant, given,"
            + " outcome, try_number, help, language, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        way.unit.id().value(),
        way.unit.version(),
        step.id().value(),
        screen.question().id().value(),
        "",
        "",
        outcome,
        n,
        Help.NONE,
        LANGUAGE.code(),
        when);
    events.add(
        new QuestionAnswered(
            site,
            person.id,
            way.unit.id(),
            way.unit.version(),
            step.id(),
            screen.question().id(),
            screen.question().skill(),
            opinion ? EvidenceSource.OPINION : EvidenceSource.CHOICE,
            outcome,
            n,
            Help.NONE,
            LANGUAGE,
            day(when),
            when));
  }

  void ran(
      Person person,
      Person.Way way,
      Step step,
      ScenarioDefinition scenario,
      String variant,
      RunOutcome outcome,
      Instant ended) {
    SimulatorRunId run = SimulatorRunId.next();
    Help help = outcome == RunOutcome.SHOWN ? Help.MEDIATOR : Help.NONE;
    rows.add(
        "simulator_run",
        "id, site_id, learner_id, unit_id, unit_version, step_id, scenario_id, scenario_version,"
            + " variant, language, log, event_count, errors, undo_count, step_count,"
            + " outcome, help, started_at, last_at, ended_at, version",
        run.value(),
        site.value(),
        person.id.value(),
        way.unit.id().value(),
        way.unit.version(),
        step.id().value(),
        scenario.id().value(),
        scenario.version(),
        variant,
        LANGUAGE.code(),
        "[]",
        0,
        "",
        0,
        8,
        outcome,
        help,
        ended.minusSeconds(180),
        ended,
        ended,
        1L);
    events.add(
        new SimulatorRunEnded(
            site,
            person.id,
            run,
            way.unit.id(),
            way.unit.version(),
            step.id(),
            scenario.id(),
            scenario.version(),
            variant,
            step.evidence(),
            outcome,
            help,
            List.of(),
            0,
            8,
            8,
            LANGUAGE,
            day(ended),
            ended));
  }

  void rated(
      Person person, Person.Way way, ConfidenceScreen screen, ConfidenceScale answer, Instant at) {
    rows.add(
        "confidence_rating",
        "id, site_id, learner_id, unit_id, unit_version, skill_id, moment, answer, language, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        way.unit.id().value(),
        way.unit.version(),
        screen.skill().value(),
        Moment.of(screen),
        answer,
        LANGUAGE.code(),
        at);
    events.add(
        new ConfidenceRated(
            site,
            person.id,
            way.unit.id(),
            way.unit.version(),
            screen.skill(),
            Moment.of(screen),
            answer,
            day(at),
            at));
  }
}
