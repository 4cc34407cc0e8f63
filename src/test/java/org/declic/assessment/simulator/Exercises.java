package org.declic.assessment.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declic.content.Pathway;
import org.declic.content.Reading;
import org.declic.content.ScenarioId;
import org.declic.content.SimulatorScreen;
import org.declic.content.loading.PathwayReader;
import org.declic.platform.Language;

/** The exercises that are shipped, by name. */
final class Exercises {
  static final Path FOLDER = Path.of("modules-content");

  private static final Pathway SHIPPED = read(FOLDER).pathway().orElseThrow();

  private Exercises() {}

  static Reading read(Path folder) {
    return PathwayReader.read(folder);
  }

  static List<Scenario> all() {
    return SHIPPED.modules(Language.FRENCH).stream()
        .flatMap(module -> module.units().stream())
        .flatMap(unit -> unit.screens(SimulatorScreen.class).stream())
        .flatMap(screen -> screen.scenarios().stream())
        .map(Scenario::of)
        .toList();
  }

  /** Every exercise in every variant. */
  static Stream<Played> played() {
    return all().stream()
        .flatMap(scenario -> scenario.variants().stream().map(v -> new Played(scenario, v)));
  }

  static Scenario named(String id) {
    return named(id, Language.FRENCH);
  }

  static Scenario named(String id, Language language) {
    return Scenario.of(SHIPPED.scenario(new ScenarioId(id), language).orElseThrow());
  }

  /** An exercise in one of its variants. */
  record Played(Scenario scenario, String variant) {
    Verification verify(EventLog log) {
      return scenario.verify(variant, log);
    }

    Verification.Observed observe(EventLog log) {
      return (Verification.Observed) verify(log);
    }

    EventLog ideal() {
      return scenario.ideal(variant);
    }

    @Override
    public String toString() {
      return scenario.id() + " " + variant;
    }
  }
}
