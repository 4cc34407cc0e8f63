package org.declic.assessment.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.ScenarioId;
import org.declic.content.Structure;

/**
 * An exercise that can be played and verified. Made from what its author wrote; never changes. What
 * a browser says counts for nothing by itself: the log is replayed, and only a goal that lawful
 * events really reach is a success.
 */
public abstract sealed class Scenario
    permits AddressScenario,
        CodesScenario,
        DeskScenario,
        KeyboardScenario,
        MailboxScenario,
        MouseScenario,
        PhoneScenario,
        SearchScenario {
  private final ScenarioDefinition definition;

  Scenario(ScenarioDefinition definition) {
    this.definition = definition;
  }

  /**
   * @throws IllegalArgumentException for a simulator that does not exist; a published pathway has
   *     none
   */
  public static Scenario of(ScenarioDefinition definition) {
    return find(definition)
        .orElseThrow(
            () -> new IllegalArgumentException("No such simulator: " + definition.simulator()));
  }

  static Optional<Scenario> find(ScenarioDefinition definition) {
    return switch (definition.simulator()) {
      case "address" -> Optional.of(new AddressScenario(definition));
      case "codes" -> Optional.of(new CodesScenario(definition));
      case "desk" -> Optional.of(new DeskScenario(definition));
      case "keyboard" -> Optional.of(new KeyboardScenario(definition));
      case "mailbox" -> Optional.of(new MailboxScenario(definition));
      case "mouse" -> Optional.of(new MouseScenario(definition));
      case "phone" -> Optional.of(new PhoneScenario(definition));
      case "search" -> Optional.of(new SearchScenario(definition));
      default -> Optional.empty();
    };
  }

  /** The entries of a list of the variant, each read in its own way. */
  static <T> List<T> entries(Variant variant, String list, Function<Structure, T> reader) {
    return variant.structure().list(list).stream().map(reader).toList();
  }

  public ScenarioDefinition definition() {
    return definition;
  }

  public ScenarioId id() {
    return definition.id();
  }

  public int version() {
    return definition.version();
  }

  /** Ids, in the order of the file. */
  public List<String> variants() {
    return definition.variants().stream().map(Variant::id).toList();
  }

  /** The next variant for somebody who did this exercise so many times: each in its turn. */
  public String variantAfter(int runs) {
    List<String> all = variants();
    return all.get(Math.floorMod(runs, all.size()));
  }

  /**
   * Replays a log.
   *
   * @throws IllegalArgumentException for a variant that does not exist
   */
  public Verification verify(String variantId, EventLog log) {
    Run run = run(variantId);
    for (int i = 0; i < log.size(); i++) {
      if (!run.take(log.events().get(i))) {
        return new Verification.Refused(RefusedEvents.Reason.IMPOSSIBLE, i);
      }
    }
    return run.observed(idealSteps(variantId));
  }

  Run run(String variantId) {
    Variant variant = variant(variantId);
    return new Run(() -> start(variant), definition.errors());
  }

  Variant variant(String variantId) {
    return definition
        .variant(variantId)
        .orElseThrow(() -> new IllegalArgumentException("No such variant: " + variantId));
  }

  /** The shortest way that the author knows; empty when there is none. */
  EventLog ideal(String variantId) {
    return definition
        .structure()
        .child("ideal")
        .map(ideals -> written(ideals.list(variantId)))
        .orElse(EventLog.EMPTY);
  }

  /** Ways that go astray, to prove that the error is seen and that one can come back. */
  List<WrongWay> wrongWays() {
    return definition.structure().list("wrong").stream().map(WrongWay::new).toList();
  }

  static EventLog written(List<Structure> events) {
    return new EventLog(events.stream().map(Event::written).toList());
  }

  private int idealSteps(String variantId) {
    Run run = run(variantId);
    ideal(variantId).events().forEach(run::take);
    return run.steps();
  }

  /** The window of a variant before anything was done. */
  abstract Situation start(Variant variant);

  /** What the page needs to draw the window of a variant and to play by the same rules. */
  abstract Map<String, Object> window(Variant variant);

  /** The drawings in the window of a variant. */
  List<String> drawings(Variant variant) {
    return List.of();
  }

  /** The typed errors that this simulator can see. */
  abstract Set<String> knownErrors();

  /** What is missing or contradictory in a variant; a variant without errors can be played. */
  abstract List<Problem> problemsOf(Variant variant, String wordsFile);

  /** A wrong way as its author wrote it. */
  record WrongWay(Structure structure) {
    String variant() {
      return structure.text("variant").orElse("");
    }

    String error() {
      return structure.text("error").orElse("");
    }

    EventLog events() {
      return written(structure.list("events"));
    }
  }
}
