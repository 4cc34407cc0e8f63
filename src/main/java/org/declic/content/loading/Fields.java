package org.declic.content.loading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.declic.content.Structure;

/** Checks which fields a piece of structure has, and reads the ones it must have. */
final class Fields {
  private final Structure structure;
  private final Findings findings;

  Fields(Structure structure, Findings findings) {
    this.structure = structure;
    this.findings = findings;
  }

  /** Any other field is a spelling mistake. */
  Fields only(String... known) {
    for (String key : structure.keys()) {
      if (!List.of(known).contains(key)) {
        findings.error(
            structure.file(),
            structure.lineOf(key),
            2,
            "Le champ « " + key + " » n’existe pas ici.",
            "Champs possibles : " + String.join(", ", known) + ".");
      }
    }
    return this;
  }

  /** The text, or a told problem and {@code instead}. */
  String text(String key, String instead) {
    return structure.text(key).orElseGet(() -> missing(key, instead));
  }

  /** A whole number from {@code min} to {@code max}, or a told problem and {@code min}. */
  int number(String key, int min, int max) {
    Optional<Integer> number = structure.number(key).filter(n -> n >= min && n <= max);
    if (number.isEmpty()) {
      findings.error(
          structure.file(),
          structure.lineOf(key),
          2,
          "« " + key + " » doit être un nombre de " + min + " à " + max + ".",
          "Écrivez par exemple : " + key + ": " + min);
    }
    return number.orElse(min);
  }

  /** The text when it has the right form, else a told problem (rule 1). */
  Optional<String> id(String key, Predicate<String> form, String example) {
    Optional<String> text = structure.text(key);
    if (text.filter(form).isPresent()) {
      return text;
    }
    badId(structure, key, text.orElse(""), example);
    return Optional.empty();
  }

  /** The texts of a list that have the right form; the others are told (rule 1). */
  List<String> ids(String key, Predicate<String> form, String example) {
    for (String text : structure.texts(key)) {
      if (!form.test(text)) {
        badId(structure, key, text, example);
      }
    }
    return structure.texts(key).stream().filter(form).toList();
  }

  private void badId(Structure where, String key, String text, String example) {
    findings.error(
        where.file(),
        where.lineOf(key),
        1,
        text.isEmpty()
            ? "Il manque l’identifiant « " + key + " »."
            : "L’identifiant « " + text + " » n’a pas la bonne forme.",
        "Écrivez par exemple : " + example);
  }

  private String missing(String key, String instead) {
    findings.error(
        structure.file(),
        structure.line(),
        2,
        "Il manque le champ « " + key + " ».",
        "Ajoutez-le : " + key + ": …");
    return instead;
  }
}
