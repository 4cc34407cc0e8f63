package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.simulator.EventLog;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.assessment.simulator.Scenario;
import org.declic.assessment.simulator.Verification;
import org.declic.content.ScenarioId;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.Refusal;

/**
 * One go at an exercise. Life: begun before the window opens; its log grows while the learner
 * practises, so that a closed browser loses next to nothing; ended once, by the goal reached or by
 * giving up, as the replay of the log says. One left without an end counts for nothing.
 */
@Entity
@Table(name = "simulator_run")
public class SimulatorRun {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Column(name = "step_id")
  private String stepId;

  @Column(name = "scenario_id")
  private String scenarioId;

  @Column(name = "scenario_version")
  private int scenarioVersion;

  private String variant;
  private String language;

  @Lob private String log;

  @Column(name = "event_count")
  private int eventCount;

  @Column(name = "undo_count")
  private int undoCount;

  @Column(name = "step_count")
  private int stepCount;

  private String errors;

  @Enumerated(EnumType.STRING)
  private RunOutcome outcome;

  @Enumerated(EnumType.STRING)
  private Help help;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  /** For JPA. */
  protected SimulatorRun() {}

  SimulatorRun(
      SimulatorRunId id,
      UnitProgress progress,
      StepId step,
      Scenario scenario,
      String variant,
      Language language,
      Instant now) {
    this.id = id.value();
    this.siteId = progress.site().value();
    this.learnerId = progress.learner().value();
    this.unitId = progress.unit().value();
    this.unitVersion = progress.unitVersion();
    this.stepId = step.value();
    this.scenarioId = scenario.id().value();
    this.scenarioVersion = scenario.version();
    this.variant = variant;
    this.language = language.code();
    this.log = EventLog.EMPTY.json();
    this.errors = "";
    this.help = Help.NONE;
    this.startedAt = now;
    this.lastAt = now;
  }

  /** Adds what the page did since; the same part twice counts once. */
  void append(EventLog.Increment more, Instant now) {
    if (isOver()) {
      return;
    }
    EventLog grown = log().with(more);
    log = grown.json();
    eventCount = grown.size();
    lastAt = now;
  }

  /**
   * Ends it with what the replay observed.
   *
   * @throws Refusal when the goal was not reached, nor the exercise given up, whatever the page
   *     says
   */
  void end(Verification.Observed observed, Help beside, Instant now) {
    if (observed.outcome() == RunOutcome.NOT_REACHED) {
      throw new Refusal("learning.run.not_reached");
    }
    outcome = observed.outcome();
    errors = String.join(",", observed.errors().stream().distinct().toList());
    undoCount = observed.undos();
    stepCount = observed.steps();
    help = beside;
    lastAt = now;
    endedAt = now;
  }

  boolean isOver() {
    return endedAt != null;
  }

  /** What the page remembers of it: which exercise, how it ended, with whom. */
  String trace() {
    return scenarioId + " " + variant + " " + outcome + " " + help;
  }

  public SimulatorRunId id() {
    return new SimulatorRunId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public LearnerId learner() {
    return new LearnerId(learnerId);
  }

  public UnitId unit() {
    return new UnitId(unitId);
  }

  String unitVersion() {
    return unitVersion;
  }

  public StepId step() {
    return new StepId(stepId);
  }

  public ScenarioId scenario() {
    return new ScenarioId(scenarioId);
  }

  public int scenarioVersion() {
    return scenarioVersion;
  }

  public String variant() {
    return variant;
  }

  public Language language() {
    return new Language(language);
  }

  public EventLog log() {
    return EventLog.read(log);
  }

  /** Empty while it goes on. */
  public Optional<RunOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** The typed errors met, each once. */
  public List<String> errors() {
    return errors.isEmpty() ? List.of() : List.of(errors.split(","));
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
