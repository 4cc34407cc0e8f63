package org.declic.content.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.Structure;

/** Rule 1: {@code ids.txt} keeps every id that was ever used, so that none is used again. */
final class Ledger {
  static final String FILE = "ids.txt";
  private static final String RETIRED = "retired";

  private final Map<String, Integer> known = new LinkedHashMap<>();
  private final Set<String> retired = new LinkedHashSet<>();
  private final Findings findings;

  Ledger(ContentFiles files, Findings findings) {
    this.findings = findings;
    String[] lines = files.text(FILE).orElse("").split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      String[] parts = line.split("\\s+");
      if (known.put(parts[0], i + 1) != null) {
        findings.error(
            FILE,
            i + 1,
            1,
            "« " + parts[0] + " » est deux fois dans le registre.",
            "Gardez une ligne.");
      }
      if (parts.length > 1 && parts[1].equals(RETIRED)) {
        retired.add(parts[0]);
      }
    }
  }

  /** An id in use, and where. */
  record Used(String id, String file, int line) {}

  /** The ids in use that the ledger lacks, each told. */
  List<String> compare(List<Used> used) {
    Map<String, Used> first = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (Used use : used) {
      Used before = first.putIfAbsent(use.id(), use);
      if (before != null) {
        error(
            use,
            "L’identifiant « " + use.id() + " » existe déjà : " + before.file() + ".",
            "Donnez-en un autre.");
      } else if (retired.contains(use.id())) {
        error(
            use,
            "L’identifiant « " + use.id() + " » a déjà servi.",
            "Donnez-en un autre, jamais utilisé.");
      } else if (!known.containsKey(use.id())) {
        missing.add(use.id());
        error(
            use,
            "L’identifiant « " + use.id() + " » n’est pas dans le registre.",
            "Ajoutez la ligne « "
                + use.id()
                + " » dans "
                + FILE
                + " (ou lancez le contrôle avec --ids).");
      }
    }
    known.forEach(
        (id, line) -> {
          if (!first.containsKey(id) && !retired.contains(id)) {
            findings.error(
                FILE,
                line,
                1,
                "« " + id + " » n’est plus utilisé.",
                "Écrivez « " + id + " " + RETIRED + " » : il ne servira plus jamais.");
          }
        });
    return missing;
  }

  private void error(Used use, String sentence, String remedy) {
    findings.error(use.file(), use.line(), 1, sentence, remedy);
  }

  /** Every id of the structures: skills, units, steps, screens, questions, gestures, scenarios. */
  static List<Used> used(List<Structure> skills, List<Structure> units, List<Structure> scenarios) {
    List<Used> used = new ArrayList<>();
    skills.forEach(skill -> add(used, "", skill));
    for (Structure unit : units) {
      add(used, "", unit);
      String prefix = unit.text("id").orElse("") + "/";
      for (Structure step : unit.list("steps")) {
        add(used, prefix, step);
        step.list("screens").forEach(screen -> add(used, prefix, screen));
        step.list("questions").forEach(question -> add(used, prefix, question));
        for (String gesture : step.texts("gestures")) {
          used.add(new Used(prefix + gesture, step.file(), step.lineOf("gestures")));
        }
      }
    }
    scenarios.forEach(scenario -> add(used, "", scenario));
    return used;
  }

  private static void add(List<Used> used, String prefix, Structure entry) {
    entry
        .text("id")
        .ifPresent(id -> used.add(new Used(prefix + id, entry.file(), entry.lineOf("id"))));
  }
}
