package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** One look at one variant: collects what its author has to mend. */
final class VariantLook {
  private static final int STRUCTURE = 2;
  private static final int FICTITIOUS = 13;
  private static final int SAME_WORDS = 16;

  private final Variant variant;
  private final String wordsFile;
  private final List<Problem> problems = new ArrayList<>();

  VariantLook(Variant variant, String wordsFile) {
    this.variant = variant;
    this.wordsFile = wordsFile;
  }

  List<Problem> problems() {
    return problems;
  }

  void require(boolean condition, String field, String sentence, String remedy) {
    require(condition, variant.structure(), field, sentence, remedy);
  }

  void require(boolean condition, Structure place, String field, String sentence, String remedy) {
    if (!condition) {
      problems.add(
          Problem.error(
              place.file(),
              place.lineOf(field),
              STRUCTURE,
              "Variante " + variant.id() + " : " + sentence,
              remedy));
    }
  }

  /** The kind of an entry is one that the window can draw. */
  void kind(Structure entry, String of, String kind, List<String> kinds) {
    require(
        kinds.contains(kind),
        entry,
        "kind",
        "le genre de " + of + " « " + kind + " » n’existe pas.",
        "Genres possibles : " + String.join(", ", kinds) + ".");
  }

  /** Enough of them, well written, each once. */
  void ids(String field, List<String> ids, int atLeast) {
    ids(variant.structure(), field, ids, atLeast);
  }

  void ids(Structure place, String field, List<String> ids, int atLeast) {
    boolean good =
        ids.size() >= atLeast
            && new HashSet<>(ids).size() == ids.size()
            && ids.stream().allMatch(id -> id.matches("[a-z][a-z0-9-]{0,19}"));
    require(
        good,
        place,
        field,
        "« " + field + " » doit avoir au moins " + atLeast + " identifiant(s), chacun une fois.",
        "Écrivez par exemple : m1, m2, m3");
  }

  void word(String key) {
    if (variant.words().text(key).isBlank()) {
      problems.add(
          Problem.error(
              wordsFile,
              1,
              SAME_WORDS,
              "Le mot {" + key + "} manque pour la variante " + variant.id() + ".",
              "Ajoutez une ligne {" + key + "} sous « ## " + variant.id() + " »."));
    }
  }

  /** An address that nobody can own. */
  void fictitious(String field, String address) {
    if (!address.matches("[A-Za-z0-9._@-]+\\.(example|test)")) {
      problems.add(
          Problem.error(
              variant.structure().file(),
              variant.structure().lineOf(field),
              FICTITIOUS,
              "L’adresse « " + address + " » pourrait exister.",
              "Terminez-la par .example, ou écrivez [[address:clé]]."));
    }
  }
}
