package org.declic.content.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioId;
import org.declic.content.Structure;
import org.declic.content.Words;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/** Reads a scenario: {@code NAME.scenario.yaml} with its words of one language. */
final class ScenarioReader {
  private static final int VARIANTS = 3;
  private static final int HINTS = 3;

  private final ContentFiles files;
  private final CommonWords common;
  private final Language language;
  private final Findings findings;

  ScenarioReader(ContentFiles files, CommonWords common, Language language, Findings findings) {
    this.files = files;
    this.common = common;
    this.language = language;
    this.findings = findings;
  }

  /**
   * @param step the step that names the scenario
   * @return empty when its structure cannot be read; words that are missing are told and left empty
   */
  Optional<ScenarioDefinition> read(String folder, String name, Structure step, String simulator) {
    String file = folder + "/" + name + ".scenario.yaml";
    if (!files.has(file)) {
      findings.error(
          step.file(),
          step.lineOf("scenarios"),
          17,
          "Le scénario « " + name + " » n’existe pas.",
          "Créez " + file + ", ou corrigez le nom.");
      return Optional.empty();
    }
    return files
        .text(file)
        .flatMap(text -> YamlFile.read(file, text, findings))
        .flatMap(yaml -> scenario(folder, name, yaml, simulator));
  }

  private Optional<ScenarioDefinition> scenario(
      String folder, String name, Structure yaml, String simulator) {
    Fields fields = new Fields(yaml, findings);
    String expected = simulator + "/" + name;
    Optional<String> id =
        fields.id("id", i -> ScenarioId.isWellFormed(i) && i.equals(expected), "id: " + expected);
    if (!fields.text("simulator", simulator).equals(simulator)) {
      findings.error(
          yaml.file(),
          yaml.lineOf("simulator"),
          2,
          "Ce scénario n’est pas fait pour le simulateur « " + simulator + " ».",
          "Écrivez : simulator: " + simulator);
    }
    if (id.isEmpty()) {
      return Optional.empty();
    }
    WordsFile words = words(folder + "/" + name + "." + language.code() + ".md");
    header(words, expected);
    Prose prose = new Prose(words.name(), language, common, findings);
    List<String> errors = yaml.texts("errors");
    List<ScenarioDefinition.Variant> variants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Structure entry : yaml.list("variants")) {
      Optional<String> variant =
          new Fields(entry, findings).id("id", i -> i.matches("v[0-9]{1,2}"), "id: v1");
      if (variant.isPresent() && !seen.add(variant.get())) {
        findings.error(
            entry.file(),
            entry.line(),
            1,
            "« " + variant.get() + " » est deux fois ici.",
            "Changez-le.");
      }
      variant.ifPresent(v -> variants.add(variant(v, entry, words, errors, prose)));
    }
    if (variants.size() < VARIANTS) {
      findings.error(
          yaml.file(),
          yaml.lineOf("variants"),
          17,
          "Ce scénario a " + variants.size() + " variante(s).",
          "Écrivez-en au moins " + VARIANTS + " : autres noms, autre ordre, autres mots.");
    }
    unknownParts(words, seen);
    return Optional.of(
        new ScenarioDefinition(
            new ScenarioId(id.get()),
            simulator,
            fields.number("version", 1, 999),
            errors,
            variants,
            yaml));
  }

  /** Words copied from another exercise say so; words without a header say nothing wrong. */
  private void header(WordsFile words, String id) {
    Optional.ofNullable(words.front().get("scenario"))
        .filter(line -> !line.text().equals(id))
        .ifPresent(
            line ->
                findings.error(
                    words.name(),
                    line.number(),
                    2,
                    "L’en-tête ne dit pas « scenario: " + id + " ».",
                    "Corrigez cette ligne, entre les deux lignes ---."));
  }

  private WordsFile words(String file) {
    Optional<String> text = files.text(file);
    if (text.isEmpty()) {
      findings.error(
          file, 1, 16, "Les mots de ce scénario manquent.", "Créez le fichier " + file + ".");
    }
    WordsFile words = WordsParser.parse(file, text.orElse(""), findings);
    new ReadingRules(file, findings).sentences(words);
    String french = file.replaceFirst("\\.[a-z]+\\.md$", ".fr.md");
    files
        .text(french)
        .map(source -> WordsParser.parse(french, source, findings))
        .ifPresent(source -> TranslationRules.compare(source, words, findings));
    return words;
  }

  private ScenarioDefinition.Variant variant(
      String id, Structure entry, WordsFile words, List<String> errors, Prose prose) {
    List<Block> own = words.section(id).map(Section::blocks).orElse(List.of());
    List<SafeHtml> hints = new ArrayList<>();
    for (int level = 1; level <= HINTS; level++) {
      hints.add(said(words, own, id, "hint", String.valueOf(level), prose));
    }
    Map<String, SafeHtml> about = new LinkedHashMap<>();
    for (String error : errors) {
      about.put(error, said(words, own, id, "error", error, prose));
    }
    Block mission = block(words, own, id, "mission", "");
    return new ScenarioDefinition.Variant(
        id,
        entry,
        prose.plain(mission.prose()),
        hints,
        said(words, own, id, "success", "", prose),
        about,
        keyed(words.head(), prose).and(keyed(own, prose)).and(common.hosts()));
  }

  /** All {@code {key}} lines, whatever block they stand in. */
  private static Words keyed(List<Block> blocks, Prose prose) {
    Words all = Words.NONE;
    for (Block block : blocks) {
      all = all.and(prose.words(block.words()));
    }
    return all;
  }

  private SafeHtml said(
      WordsFile words, List<Block> own, String variant, String name, String id, Prose prose) {
    return prose.blocks(block(words, own, variant, name, id).prose());
  }

  /** The variant's own block, else the common one; a told problem when both are missing. */
  private Block block(WordsFile words, List<Block> own, String variant, String name, String id) {
    Optional<Block> found =
        WordsFile.find(own, name, id)
            .or(() -> WordsFile.find(words.head(), name, id))
            .filter(block -> !Prose.join(block.prose()).isEmpty());
    if (found.isEmpty()) {
      String title = (":: " + name + " " + id).strip();
      findings.error(
          words.name(),
          words.section(variant).map(Section::line).orElse(1),
          6,
          "Le texte « " + title + " » manque pour la variante " + variant + ".",
          "Ajoutez « " + title + " » en haut du fichier ou sous « ## " + variant + " ».");
    }
    return found.orElse(Block.at(name, id, "", 1));
  }

  private void unknownParts(WordsFile words, Set<String> variants) {
    for (Section section : words.sections()) {
      if (!variants.contains(section.id())) {
        findings.error(
            words.name(),
            section.line(),
            2,
            "La variante « " + section.id() + " » n’est pas dans le scénario.",
            "Ajoutez-la dans le fichier .scenario.yaml, ou effacez ce texte.");
      }
    }
  }
}
