package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** S7, codes: build strong ones, sign in with a second step, give none of them away. */
public final class CodesScenario extends Scenario {
  private static final int WORDS = 5;
  private static final int TRIES = 2;
  private static final Set<String> ERRORS =
      Set.of("too-short", "name-and-year", "reused", "wrong-digits", "shared-code");

  CodesScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private static List<CodePart> parts(Variant variant) {
    return entries(variant, "parts", CodePart::of);
  }

  private CodesSituation.Rules rules(Variant variant) {
    return new CodesSituation.Rules(
        goal("words", WORDS),
        goal("tries", TRIES),
        variant.structure().texts("words"),
        variant.structure().texts("personal"));
  }

  private int goal(String field, int otherwise) {
    Optional<Structure> goal = definition().structure().child("goal");
    return goal.flatMap(g -> g.number(field)).orElse(otherwise);
  }

  @Override
  Situation start(Variant variant) {
    return CodesSituation.start(rules(variant), parts(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    CodesSituation.Rules rules = rules(variant);
    return Map.of(
        "goal",
        Map.of("words", rules.words(), "tries", rules.tries()),
        "tiles",
        tiles(variant),
        "offered",
        rules.offered(),
        "personal",
        rules.personal(),
        "parts",
        parts(variant).stream()
            .map(
                part ->
                    Map.of(
                        "id", part.id(),
                        "kind", part.kind(),
                        "codes", part.codes(),
                        "right", part.right(),
                        "by", part.by()))
            .toList());
  }

  /** All words in one order: the personal ones lie among the others. */
  private List<String> tiles(Variant variant) {
    CodesSituation.Rules rules = rules(variant);
    List<String> tiles = new ArrayList<>(rules.offered());
    int place = 1;
    for (String personal : rules.personal()) {
      tiles.add(Math.min(place, tiles.size()), personal);
      place += 4;
    }
    return tiles;
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    VariantLook look = new VariantLook(variant, wordsFile);
    List<CodePart> parts = parts(variant);
    int codes = (int) parts.stream().filter(part -> part.is(CodePart.CODE)).count();
    look.word("who");
    look.ids("parts", parts.stream().map(CodePart::id).toList(), 1);
    look.ids("words", rules(variant).offered(), goal("words", WORDS) * Math.max(1, codes));
    look.ids("personal", rules(variant).personal(), 2);
    tiles(variant).forEach(look::word);
    for (Structure entry : variant.structure().list("parts")) {
      CodePart part = CodePart.of(entry);
      look.word(part.id() + ".say");
      look.kind(entry, "partie", part.kind(), CodePart.KINDS);
      switch (part.kind()) {
        case CodePart.CODE -> look.word(part.id() + ".account");
        case CodePart.TWO_STEP -> twoStep(look, entry, part);
        default -> request(look, entry, part);
      }
    }
    return look.problems();
  }

  private static void twoStep(VariantLook look, Structure entry, CodePart part) {
    look.word(part.id() + ".account");
    look.word(part.id() + ".from");
    look.ids(entry, "codes", part.codes(), 2);
    part.codes().forEach(code -> look.word(part.id() + "." + code));
    look.require(
        part.codes().contains(part.right()),
        entry,
        "right",
        "le code reçu n’est pas dans « codes ».",
        "Écrivez par exemple : right: c2");
  }

  private static void request(VariantLook look, Structure entry, CodePart part) {
    look.require(
        CodePart.WAYS.contains(part.by()),
        entry,
        "by",
        "cette façon de demander le code n’existe pas.",
        "Façons possibles : " + String.join(", ", CodePart.WAYS) + ".");
    for (String word : List.of("from", "first", "insists")) {
      look.word(part.id() + "." + word);
    }
  }
}
