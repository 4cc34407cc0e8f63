package org.declic.assessment.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** S1b, the keyboard: words, a street, a mistake to mend, Caps Lock, a mail address. */
public final class KeyboardScenario extends Scenario {
  /** What the drawn keyboard of the smallest screen can write. */
  private static final String SIGNS = "[A-Za-z0-9éèàç@.,;:!?/&\"'(_ -]{2,32}";

  private static final Set<String> ERRORS =
      Set.of(
          "caps-lock",
          "no-shift",
          "no-alt-gr",
          "l-for-1",
          "o-for-0",
          "space",
          "no-space",
          "accent",
          "not-yet");

  KeyboardScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private static List<Copy> copies(Variant variant) {
    return entries(variant, "items", Copy::of);
  }

  @Override
  Situation start(Variant variant) {
    return KeyboardSituation.start(copies(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    return Map.of(
        "items",
        copies(variant).stream()
            .map(
                copy ->
                    Map.of(
                        "id", copy.id(),
                        "text", copy.text(),
                        "given", copy.given(),
                        "caps", copy.caps()))
            .toList());
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    VariantLook look = new VariantLook(variant, wordsFile);
    List<Structure> entries = variant.structure().list("items");
    look.ids("items", copies(variant).stream().map(Copy::id).toList(), 2);
    for (Structure entry : entries) {
      Copy copy = Copy.of(entry);
      look.word(copy.id() + ".say");
      look.require(
          copy.text().matches(SIGNS) && copy.text().equals(copy.text().strip()),
          entry,
          "text",
          "« " + copy.text() + " » ne peut pas s’écrire avec ce clavier, ou il est trop long.",
          "Restez à 32 lettres, chiffres et signes simples ; accents : é è à ç.");
      look.require(
          !copy.given().equals(copy.text())
              && copy.given().length() <= copy.text().length() + KeyboardSituation.SPARE,
          entry,
          "given",
          "« given » doit avoir une faute à corriger.",
          "Écrivez le texte avec sa faute, ou enlevez « given ».");
      if (copy.text().contains("@")) {
        look.fictitious("items", copy.text());
      }
    }
    look.require(
        !entries.isEmpty() && Copy.of(entries.get(entries.size() - 1)).text().contains("@"),
        "items",
        "le dernier texte doit être une adresse mail.",
        "Écrivez par exemple : text: lucette@mail.example");
    return look.problems();
  }
}
