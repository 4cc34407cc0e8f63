package org.declic.assessment.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** S6, the results page: say a need in words, tell adverts from results, choose. */
public final class SearchScenario extends Scenario {
  private static final String OFFICIAL = "\\[\\[address:([a-z0-9-]+)]]";
  private static final List<String> TRAPS = List.of("lookalike", "opinion", "off-topic");
  private static final Set<String> ERRORS =
      Set.of(
          "query-vague",
          "ad-chosen",
          "lookalike-chosen",
          "opinion-chosen",
          "off-topic-chosen",
          "other-chosen");

  SearchScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private static List<Need> needs(Variant variant) {
    return entries(variant, "needs", Need::of);
  }

  private int goal(String field, int otherwise) {
    Optional<Structure> goal = definition().structure().child("goal");
    return goal.flatMap(g -> g.number(field)).orElse(otherwise);
  }

  @Override
  Situation start(Variant variant) {
    List<Need> needs = needs(variant);
    return SearchSituation.start(needs, goal("needs", needs.size()), goal("tries", 1));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    List<Need> needs = needs(variant);
    int wanted = Math.min(goal("needs", needs.size()), needs.size());
    return Map.of(
        "goal",
        Map.of("needs", wanted, "tries", goal("tries", 1)),
        "needs",
        needs.stream().map(need -> shown(need, variant)).toList());
  }

  private static Map<String, Object> shown(Need need, Variant variant) {
    return Map.of(
        "id", need.id(),
        "words", need.words(),
        "match", need.match(),
        "right", need.right(),
        "results", need.results().stream().map(result -> shown(result, variant)).toList());
  }

  private static Map<String, Object> shown(Need.Result result, Variant variant) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", result.id());
    shown.put("address", address(result, variant));
    shown.put("ad", result.ad());
    shown.put("official", result.official());
    shown.put("trap", result.trap());
    return shown;
  }

  /** An official address is known by its key; the words of a variant hold its host. */
  private static String address(Need.Result result, Variant variant) {
    return result.address().matches(OFFICIAL)
        ? variant.words().text(result.address().replaceAll(OFFICIAL, "address.$1"))
        : result.address();
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    VariantLook look = new VariantLook(variant, wordsFile);
    look.ids("needs", needs(variant).stream().map(Need::id).toList(), 1);
    for (Structure entry : variant.structure().list("needs")) {
      Need need = Need.of(entry);
      look.word(need.id() + ".need");
      look.ids(entry, "words", need.words(), 1);
      need.words().forEach(word -> look.word(need.id() + "." + word));
      look.require(
          !need.match().isEmpty() && need.words().containsAll(need.match()),
          entry,
          "match",
          "les mots de « match » doivent être dans « words ».",
          "Écrivez par exemple : match: [w1, w2]");
      look.ids(entry, "results", need.results().stream().map(Need.Result::id).toList(), 2);
      look.require(
          need.result(need.right()).filter(result -> !result.ad()).isPresent(),
          entry,
          "right",
          "le bon résultat doit être dans la liste et ne pas être une annonce.",
          "Écrivez par exemple : right: r2");
      for (Need.Result result : need.results()) {
        results(look, entry, variant, need, result);
      }
    }
    return look.problems();
  }

  private static void results(
      VariantLook look, Structure entry, Variant variant, Need need, Need.Result result) {
    look.word(need.id() + "." + result.id() + ".title");
    look.word(need.id() + "." + result.id() + ".snippet");
    look.require(
        result.trap().isEmpty() || TRAPS.contains(result.trap()),
        entry,
        "results",
        "le piège « " + result.trap() + " » n’existe pas.",
        "Pièges possibles : " + String.join(", ", TRAPS) + ".");
    if (!result.address().matches(OFFICIAL)) {
      look.fictitious("needs", result.address());
    } else {
      look.require(
          !address(result, variant).isEmpty(),
          entry,
          "results",
          "l’adresse « " + result.address() + " » n’est pas dans addresses.yaml.",
          "Ajoutez cette clé, ou corrigez-la.");
    }
  }
}
