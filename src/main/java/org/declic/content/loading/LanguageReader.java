package org.declic.content.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.ModuleId;
import org.declic.content.Pathway;
import org.declic.content.Structure;
import org.declic.platform.Language;

/** Reads everything in one language; what has no words there comes from the French. */
final class LanguageReader {
  private final ContentFiles files;
  private final Map<String, Structure> structures;
  private final List<ContentCheck> checks;
  private final Language language;
  private final Optional<LanguageReader> french;
  private final Findings findings;
  private final CommonWords common;
  private final Map<String, LearningUnit> read = new LinkedHashMap<>();
  private final List<LearningModule> modules = new ArrayList<>();

  /**
   * @param structures the units by folder
   * @param modules the modules by folder
   * @param french empty when this is the French
   */
  LanguageReader(
      ContentFiles files,
      Map<String, Structure> structures,
      Map<String, Structure> modules,
      List<ContentCheck> checks,
      Language language,
      Optional<LanguageReader> french,
      Findings findings) {
    this.files = files;
    this.structures = structures;
    this.checks = checks;
    this.language = language;
    this.french = french;
    this.findings = findings;
    this.common = new CommonWords(files, language, findings);
    // Each by itself and several at a time: a server that starts waits for them.
    structures.entrySet().parallelStream()
        .map(unit -> unit(unit.getKey(), unit.getValue()))
        .toList()
        .forEach(this::take);
    modules.forEach((folder, yaml) -> module(folder, yaml).ifPresent(this.modules::add));
    this.modules.sort((a, b) -> Integer.compare(a.number(), b.number()));
  }

  Pathway.View view() {
    return new Pathway.View(modules, common.skills());
  }

  Collection<LearningUnit> units() {
    return read.values();
  }

  private WordsFile words(String file) {
    return words(file, findings);
  }

  private WordsFile words(String file, Findings found) {
    return WordsParser.parse(file, files.text(file).orElse(""), found);
  }

  /** A unit and what was found in it. */
  private record UnitRead(String folder, Optional<LearningUnit> unit, Findings found) {}

  private void take(UnitRead one) {
    findings.addAll(one.found);
    one.unit.ifPresent(unit -> read.put(one.folder, unit));
  }

  private UnitRead unit(String folder, Structure yaml) {
    Findings found = new Findings();
    String file = folder + "/" + language.code() + ".md";
    if (!files.has(file) && french.isPresent()) {
      found.warning(
          file,
          1,
          16,
          "Cette unité n’est pas encore traduite.",
          "Traduisez fr.md dans ce fichier. En attendant, l’unité reste en français.");
      return new UnitRead(
          folder,
          Optional.ofNullable(french.get().read.get(folder)).map(Translations::borrowed),
          found);
    }
    if (!files.has(file)) {
      found.error(file, 1, 2, "Cette unité n’a pas de texte.", "Créez le fichier " + file + ".");
      return new UnitRead(folder, Optional.empty(), found);
    }
    WordsFile words = words(file, found);
    WordsFile source = words(folder + "/fr.md", found);
    TranslationRules.compare(source, words, found);
    new ReadingRules(file, found).unit(words);
    Optional<LearningUnit> unit =
        new UnitReader(files, common, language, found)
            .read(folder, yaml, words, source.number("rev").orElse(1));
    unit.ifPresent(whole -> check(folder, whole, words, found));
    return new UnitRead(folder, unit, found);
  }

  private void check(String folder, LearningUnit unit, WordsFile words, Findings found) {
    Checks.run(checks, unit, folder, words.name(), found);
    if (!unit.upToDate()) {
      found.warning(
          words.name(),
          1,
          16,
          "Cette traduction suit un texte français plus ancien.",
          "Relisez fr.md, corrigez, puis montez source_rev.");
    }
  }

  private Optional<LearningModule> module(String folder, Structure yaml) {
    Fields fields = new Fields(yaml, findings).only("id", "number", "units");
    Optional<String> id = fields.id("id", folder::equals, "id: " + folder);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    ModuleId moduleId = new ModuleId(id.get());
    int number = fields.number("number", 1, 99);
    List<LearningUnit> ordered = ordered(folder, yaml);
    String file = folder + "/module." + language.code() + ".md";
    if (!files.has(file) && french.isPresent()) {
      findings.warning(
          file, 1, 16, "Ce module n’est pas encore traduit.", "Traduisez module.fr.md.");
      return french.get().modules.stream()
          .filter(module -> module.id().equals(moduleId))
          .findFirst()
          .map(module -> Translations.borrowed(module, ordered));
    }
    WordsFile words = words(file);
    Prose prose = new Prose(file, language, common, findings);
    String title = words.title().map(line -> prose.plain(line.text())).orElse("");
    String plain = words.head("plain").map(block -> prose.plain(block.prose())).orElse("");
    if (title.isEmpty() || plain.isEmpty()) {
      findings.error(
          file,
          1,
          2,
          "Il manque le titre du module.",
          "Écrivez « # titre officiel », puis « :: plain » et le titre simple.");
    }
    return Optional.of(new LearningModule(moduleId, number, title, plain, ordered, language, true));
  }

  private List<LearningUnit> ordered(String folder, Structure yaml) {
    List<LearningUnit> ordered = new ArrayList<>();
    List<String> listed = yaml.texts("units");
    for (String id : listed) {
      read.values().stream()
          .filter(unit -> unit.id().value().equals(id))
          .findFirst()
          .ifPresent(ordered::add);
      if (structures.values().stream()
          .noneMatch(u -> u.text("id").filter(id::equals).isPresent())) {
        findings.error(
            yaml.file(),
            yaml.lineOf("units"),
            2,
            "L’unité « " + id + " » n’a pas de dossier.",
            "Créez son dossier dans " + folder + "/, ou enlevez-la de la liste.");
      }
    }
    structures.forEach(
        (unitFolder, unit) -> {
          String id = unit.text("id").orElse("");
          if (unitFolder.startsWith(folder + "/") && !listed.contains(id)) {
            findings.error(
                yaml.file(),
                yaml.lineOf("units"),
                2,
                "L’unité « " + id + " » n’est pas dans la liste du module.",
                "Ajoutez « " + id + " » dans units.");
          }
        });
    return ordered;
  }
}
