package org.declic.content.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.ApplyScreen;
import org.declic.content.LearningUnit;
import org.declic.content.QuestionDefinition;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.content.StepKind;
import org.declic.content.Structure;

/** Rules 3 to 5: what a unit is made of, and what counts as evidence. */
final class UnitRules {
  private static final int FEWEST_STEPS = 6;
  private static final int MOST_STEPS = 9;
  private static final int TASKS = 3;

  private final Findings findings;
  private final Map<String, Integer> tasks = new HashMap<>();
  private final Set<String> seenDone = new HashSet<>();

  UnitRules(Findings findings) {
    this.findings = findings;
  }

  /** All units at once: a skill may be practised in several. */
  void check(Map<String, Structure> structures, Collection<LearningUnit> units) {
    units.forEach(this::countTasks);
    for (LearningUnit unit : units) {
      structures.values().stream()
          .filter(yaml -> yaml.text("id").filter(unit.id().value()::equals).isPresent())
          .findFirst()
          .ifPresent(yaml -> unit(yaml, unit, units));
    }
  }

  private void countTasks(LearningUnit unit) {
    for (Step step : unit.steps()) {
      step.screens().stream()
          .filter(QuestionScreen.class::isInstance)
          .map(screen -> ((QuestionScreen) screen).question())
          .filter(UnitRules::isScored)
          .flatMap(question -> question.skill().stream())
          .forEach(skill -> tasks.merge(skill.value(), 1, Integer::sum));
    }
    for (SimulatorScreen screen : unit.screens(SimulatorScreen.class)) {
      int variants = 0;
      for (ScenarioDefinition scenario : screen.scenarios()) {
        variants += scenario.variants().size();
      }
      for (var skill : screen.evidence()) {
        tasks.merge(skill.value(), variants, Integer::sum);
        seenDone.add(skill.value());
      }
    }
    for (var screen : unit.screens(ApplyScreen.class)) {
      tasks.merge(screen.skill().value(), 1, Integer::sum);
      seenDone.add(screen.skill().value());
    }
  }

  /** A choice between two is right every second time by chance; an opinion is never wrong. */
  private static boolean isScored(QuestionDefinition question) {
    int options = question.structure().texts("options").size();
    return !question.type().equals("avis") && options != 2;
  }

  private void unit(Structure yaml, LearningUnit unit, Collection<LearningUnit> units) {
    for (StepKind kind : StepKind.values()) {
      if (unit.steps().stream().noneMatch(step -> step.kind() == kind)) {
        error(yaml, "steps", 3, "Il n’y a pas d’étape « " + kind.code() + " ».", "Ajoutez-en une.");
      }
    }
    int count = unit.steps().size();
    if (count < FEWEST_STEPS || count > MOST_STEPS) {
      error(
          yaml,
          "steps",
          3,
          "Cette unité a " + count + " étapes.",
          "Faites de " + FEWEST_STEPS + " à " + MOST_STEPS + " étapes.");
    }
    for (var before : unit.prerequisites()) {
      if (units.stream().noneMatch(other -> other.id().equals(before))) {
        error(
            yaml,
            "prerequisites",
            2,
            "L’unité « " + before + " » n’existe pas.",
            "Corrigez ou enlevez-la.");
      }
    }
    for (Structure entry : yaml.list("steps")) {
      step(yaml, unit, entry);
    }
  }

  private void step(Structure yaml, LearningUnit unit, Structure entry) {
    Optional<Step> read =
        unit.steps().stream()
            .filter(step -> entry.text("id").filter(step.id().value()::equals).isPresent())
            .findFirst();
    if (read.isEmpty()) {
      return;
    }
    Step step = read.get();
    if (step.kind() == StepKind.SHOW && step.guidedError().flatMap(step::screen).isEmpty()) {
      error(
          entry,
          "guided_error",
          3,
          "Cette démonstration ne montre pas l’erreur fréquente et sa réparation.",
          "Ajoutez guided_error: f2, le nom de l’écran où l’erreur se voit.");
    }
    List<String> known = unit.skills().stream().map(skill -> skill.id().value()).toList();
    for (Structure question : entry.list("questions")) {
      question
          .text("skill")
          .filter(skill -> !known.contains(skill))
          .ifPresent(skill -> notOfUnit(question, "skill", skill));
    }
    for (var skill : step.evidence()) {
      evidence(entry, step, skill.value(), known);
    }
  }

  private void evidence(Structure entry, Step step, String skill, List<String> known) {
    if (!known.contains(skill)) {
      notOfUnit(entry, "evidence", skill);
    } else if (tasks.getOrDefault(skill, 0) < TASKS || !seenDone.contains(skill)) {
      error(
          entry,
          "evidence",
          4,
          "« " + skill + " » a " + tasks.getOrDefault(skill, 0) + " tâche(s) qui compte(nt).",
          "Il en faut " + TASKS + ", dont une en simulateur ou avec le médiateur.");
    }
    if (step.kind() == StepKind.CHECK
        && entry.list("questions").stream()
            .filter(question -> question.text("skill").filter(skill::equals).isPresent())
            .allMatch(question -> question.texts("options").size() == 2)) {
      error(
          entry,
          "evidence",
          5,
          "« " + skill + " » n’est vérifié que par des questions à 2 réponses.",
          "Ajoutez une réponse possible, ou enlevez « evidence ».");
    }
  }

  private void notOfUnit(Structure entry, String field, String skill) {
    error(
        entry,
        field,
        4,
        "« " + skill + " » n’est pas un savoir-faire de cette unité.",
        "Ajoutez-le dans « skills » de l’unité, ou corrigez-le.");
  }

  private void error(Structure at, String field, int rule, String sentence, String remedy) {
    findings.error(at.file(), at.lineOf(field), rule, sentence, remedy);
  }
}
