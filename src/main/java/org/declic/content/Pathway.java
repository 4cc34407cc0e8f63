package org.declic.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.platform.Language;

/**
 * One published version of everything that can be learned, in every language it has. French is the
 * source; what another language lacks is shown in French and says so, unit by unit.
 */
public final class Pathway {
  private final String version;
  private final Map<Language, View> views;

  /**
   * @param version changes with any file
   * @param views French among them
   */
  public Pathway(String version, Map<Language, View> views) {
    if (!views.containsKey(Language.FRENCH)) {
      throw new IllegalArgumentException("A pathway needs its French words");
    }
    this.version = version;
    this.views = Map.copyOf(views);
  }

  public String version() {
    return version;
  }

  /** The languages in which every unit is complete. */
  public List<Language> languages() {
    return views.entrySet().stream()
        .filter(view -> view.getValue().isComplete())
        .map(Map.Entry::getKey)
        .sorted((a, b) -> order(a).compareTo(order(b)))
        .toList();
  }

  public List<LearningModule> modules(Language language) {
    return view(language).modules();
  }

  public Optional<LearningModule> module(ModuleId id, Language language) {
    return modules(language).stream().filter(module -> module.id().equals(id)).findFirst();
  }

  /** Empty list for an unknown module. */
  public List<LearningUnit> unitsOf(ModuleId module, Language language) {
    return module(module, language).map(LearningModule::units).orElse(List.of());
  }

  public Optional<LearningUnit> unit(UnitId id, Language language) {
    return Optional.ofNullable(view(language).units().get(id));
  }

  public Optional<Skill> skill(SkillId id, Language language) {
    return Optional.ofNullable(view(language).skills().get(id));
  }

  /** In the order of skills.yaml. */
  public List<Skill> skills(Language language) {
    return List.copyOf(view(language).skills().values());
  }

  public Optional<QuestionDefinition> question(ItemId id, Language language) {
    return unit(id.unit(), language).flatMap(unit -> unit.question(id));
  }

  public Optional<ScenarioDefinition> scenario(ScenarioId id, Language language) {
    return Optional.ofNullable(view(language).scenarios().get(id));
  }

  private View view(Language language) {
    return views.getOrDefault(language, views.get(Language.FRENCH));
  }

  private static String order(Language language) {
    return (language.equals(Language.FRENCH) ? "0" : "1") + language.code();
  }

  /** The pathway in one language. */
  public static final class View {
    private final List<LearningModule> modules;
    private final Map<UnitId, LearningUnit> units = new HashMap<>();
    private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
    private final Map<ScenarioId, ScenarioDefinition> scenarios = new HashMap<>();

    public View(List<LearningModule> modules, List<Skill> skills) {
      this.modules = List.copyOf(modules);
      for (LearningModule module : modules) {
        for (LearningUnit unit : module.units()) {
          units.put(unit.id(), unit);
          unit.screens(SimulatorScreen.class).stream()
              .flatMap(screen -> screen.scenarios().stream())
              .forEach(scenario -> scenarios.put(scenario.id(), scenario));
        }
      }
      skills.forEach(skill -> this.skills.put(skill.id(), skill));
    }

    List<LearningModule> modules() {
      return modules;
    }

    Map<UnitId, LearningUnit> units() {
      return units;
    }

    Map<SkillId, Skill> skills() {
      return skills;
    }

    Map<ScenarioId, ScenarioDefinition> scenarios() {
      return scenarios;
    }

    boolean isComplete() {
      return modules.stream().allMatch(LearningModule::translated)
          && units.values().stream().allMatch(LearningUnit::translated);
    }
  }
}
