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
    structures.forEach(this::unit);
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
    return WordsParser.parse(file, files.text(file).orElse(""), findings);
  }

  private void unit(String folder, Structure yaml) {
    String file = folder + "/" + language.code() + ".md";
    if (!files.has(file) && french.isPresent()) {
      findings.warning(
          file,
          1,
          16,
          "Cette unité n’est pas encore traduite.",
          "Traduisez fr.md dans ce fichier. En attendant, l’unité reste en français.");
      Optional.ofNullable(french.get().read.get(folder))
          .ifPresent(unit -> read.put(folder, Translations.borrowed(unit)));
      return;
    }
    if (!files.has(file)) {
      findings.error(file, 1, 2, "Cette unité n’a pas de texte.", "Créez le fichier " + file + ".");
      return;
    }
    WordsFile words = words(file);
    WordsFile source = words(folder + "/fr.md");
    TranslationRules.compare(source, words, findings);
    new ReadingRules(file, findings).unit(words);
    new UnitReader(files, common, language, findings)
        .read(folder, yaml, words, source.number("rev").orElse(1))
        .ifPresent(unit -> accept(folder, unit, words));
  }

  private void accept(String folder, LearningUnit unit, WordsFile words) {
    read.put(folder, unit);
    Checks.run(checks, unit, folder, words.name(), findings);
    if (!unit.upToDate()) {
      findings.warning(
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
