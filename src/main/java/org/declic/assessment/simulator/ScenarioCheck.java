package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;
import org.declic.content.loading.ContentCheck;

/**
 * Checks that each exercise can be played: the known way reaches the goal in every variant, each
 * wrong way shows its typed error, and one can come back from all of them.
 */
public final class ScenarioCheck implements ContentCheck {
  private static final int WRONG_WAYS = 3;
  private static final int STRUCTURE = 2;
  private static final int PLAYABLE = 17;

  @Override
  public List<Problem> problemsOf(ScenarioDefinition definition, String wordsFile) {
    Optional<Scenario> found = Scenario.find(definition);
    if (found.isEmpty()) {
      return List.of(
          problem(
              definition.structure(),
              "simulator",
              STRUCTURE,
              "Le simulateur « " + definition.simulator() + " » n’existe pas.",
              "Écrivez address, codes, desk, keyboard, mailbox, mouse, phone ou search."));
    }
    Scenario scenario = found.get();
    List<Problem> problems = new ArrayList<>();
    for (Variant variant : definition.variants()) {
      problems.addAll(scenario.problemsOf(variant, wordsFile));
    }
    errors(scenario, problems);
    if (problems.isEmpty()) {
      ways(scenario, problems);
    }
    return problems;
  }

  private static void errors(Scenario scenario, List<Problem> problems) {
    for (String error : scenario.definition().errors()) {
      if (!scenario.knownErrors().contains(error)) {
        problems.add(
            problem(
                scenario.definition().structure(),
                "errors",
                STRUCTURE,
                "Ce simulateur ne voit pas l’erreur « " + error + " ».",
                "Erreurs possibles : "
                    + String.join(", ", scenario.knownErrors().stream().sorted().toList())
                    + "."));
      }
    }
  }

  private static void ways(Scenario scenario, List<Problem> problems) {
    Structure structure = scenario.definition().structure();
    try {
      for (String variant : scenario.variants()) {
        if (!reaches(scenario, variant, List.of())) {
          problems.add(
              problem(
                  structure,
                  "ideal",
                  PLAYABLE,
                  "Le chemin « ideal » de la variante " + variant + " n’atteint pas le but.",
                  "Écrivez, pour " + variant + ", chaque geste jusqu’au but."));
        }
      }
      if (scenario.wrongWays().size() < WRONG_WAYS) {
        problems.add(
            problem(
                structure,
                "wrong",
                PLAYABLE,
                "Il y a moins de " + WRONG_WAYS + " chemins « wrong ».",
                "Écrivez " + WRONG_WAYS + " erreurs que font les gens."));
      }
      for (Scenario.WrongWay wrong : scenario.wrongWays()) {
        wrong(scenario, wrong, problems);
      }
    } catch (RefusedEvents unreadable) {
      problems.add(
          problem(
              structure,
              "ideal",
              STRUCTURE,
              "Un geste de « ideal » ou de « wrong » est mal écrit.",
              "Écrivez par exemple : {event: open, message: m1}"));
    }
  }

  private static void wrong(Scenario scenario, Scenario.WrongWay wrong, List<Problem> problems) {
    Structure place = wrong.structure();
    if (!scenario.variants().contains(wrong.variant())) {
      problems.add(
          problem(
              place,
              "variant",
              STRUCTURE,
              "La variante « " + wrong.variant() + " » n’existe pas.",
              "Corrigez « variant »."));
      return;
    }
    Run run = scenario.run(wrong.variant());
    boolean lawful = wrong.events().events().stream().allMatch(run::take);
    if (!lawful || run.reached() || !run.errors().contains(wrong.error())) {
      problems.add(
          problem(
              place,
              "events",
              PLAYABLE,
              "Ce chemin ne montre pas l’erreur « " + wrong.error() + " ».",
              "Écrivez les gestes qui mènent à cette erreur, sans atteindre le but."));
    } else if (!reaches(scenario, wrong.variant(), wrong.events().events())) {
      problems.add(
          problem(
              place,
              "events",
              PLAYABLE,
              "Après cette erreur, on ne peut plus réussir.",
              "Corrigez « ideal » ou ce chemin."));
    }
  }

  /** Whether starting again and doing as the author knows reaches the goal after these events. */
  private static boolean reaches(Scenario scenario, String variant, List<Event> before) {
    Run run = scenario.run(variant);
    before.forEach(run::take);
    if (!before.isEmpty()) {
      run.take(Event.of(Event.RESTART));
    }
    return scenario.ideal(variant).events().stream().allMatch(run::take) && run.reached();
  }

  private static Problem problem(
      Structure place, String field, int rule, String sentence, String remedy) {
    return Problem.error(place.file(), place.lineOf(field), rule, sentence, remedy);
  }
}
