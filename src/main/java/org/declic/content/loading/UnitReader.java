package org.declic.content.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.content.LearningUnit;
import org.declic.content.MediatorGuide;
import org.declic.content.Skill;
import org.declic.content.Step;
import org.declic.content.Structure;
import org.declic.content.UnitId;
import org.declic.content.loading.WordsFile.Block;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/** Reads one unit in one language: {@code unit.yaml} with its words file. */
final class UnitReader {
  private final ContentFiles files;
  private final CommonWords common;
  private final Language language;
  private final Findings findings;

  UnitReader(ContentFiles files, CommonWords common, Language language, Findings findings) {
    this.files = files;
    this.common = common;
    this.language = language;
    this.findings = findings;
  }

  /**
   * @param sourceRev the revision of the French words
   * @return empty when the structure is too broken to build the unit, or it has no words at all
   */
  Optional<LearningUnit> read(String folder, Structure unit, WordsFile words, int sourceRev) {
    Fields fields =
        new Fields(unit, findings)
            .only(
                "id",
                "version",
                "minutes",
                "level",
                "digcomp",
                "skills",
                "prerequisites",
                "devices",
                "review_by",
                "sources",
                "drawing",
                "themes",
                "steps");
    Optional<String> id = fields.id("id", UnitId::isWellFormed, "id: m1-u08");
    List<Skill> skills = skills(unit);
    if (id.isEmpty() || skills.isEmpty()) {
      return Optional.empty();
    }
    UnitId unitId = new UnitId(id.get());
    header(words, unitId);
    Prose prose = new Prose(words.name(), language, common, findings);
    StepReader steps =
        new StepReader(
            unitId,
            new ScenarioReader(files, common, language, findings),
            MediaList.of(files),
            folder,
            words,
            prose,
            common,
            findings);
    List<Step> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Structure step : unit.list("steps")) {
      steps.read(step).filter(s -> isNew(s, step, seen)).ifPresent(read::add);
    }
    unknownSections(words, read);
    if (read.isEmpty()) {
      findings.error(
          unit.file(),
          unit.lineOf("steps"),
          3,
          "Cette unité n’a pas d’étape.",
          "Ajoutez « steps ».");
      return Optional.empty();
    }
    UnitFacts facts = new UnitFacts(unit, findings);
    String title =
        words
            .title()
            .map(line -> prose.plain(line.text()))
            .orElseGet(() -> missing(words, "# Titre"));
    return Optional.of(
        new LearningUnit(
            unitId,
            facts.version(),
            unitId.module(),
            fields.number("minutes", 5, 60),
            fields.number("level", 1, 8),
            title,
            words.head("short").map(block -> prose.plain(block.prose())).orElse(title),
            skills.get(0).sentence(),
            prose.entries(head(words, "promise")),
            words.head("bring").map(block -> prose.inline(block.prose())),
            guide(words, prose),
            prose.entries(head(words, "sheet")),
            unit.text("drawing"),
            skills,
            fields.ids("prerequisites", UnitId::isWellFormed, "prerequisites: [m1-u02]").stream()
                .map(UnitId::new)
                .toList(),
            unit.child("digcomp").map(d -> d.texts("codes")).orElse(List.of()),
            facts.devices(),
            unit.texts("themes"),
            facts.reviewBy(),
            read,
            language,
            true,
            language.equals(Language.FRENCH)
                || words.number("source_rev").orElse(sourceRev) >= sourceRev));
  }

  private List<Skill> skills(Structure unit) {
    List<Skill> skills = new ArrayList<>();
    for (String id : unit.texts("skills")) {
      common
          .skill(id)
          .ifPresentOrElse(
              skills::add,
              () ->
                  findings.error(
                      unit.file(),
                      unit.lineOf("skills"),
                      4,
                      "Le savoir-faire « " + id + " » n’existe pas.",
                      "Ajoutez-le dans skills.yaml, ou corrigez-le."));
    }
    if (unit.texts("skills").isEmpty()) {
      findings.error(
          unit.file(),
          unit.line(),
          4,
          "Cette unité n’a pas de savoir-faire.",
          "Ajoutez : skills: [mail.repondre]");
    }
    return skills;
  }

  private void header(WordsFile words, UnitId unit) {
    check(words, "unit", unit.value());
    check(words, "lang", language.code());
    if (words.number("rev").isEmpty() && words.front().containsKey("unit")) {
      findings.error(words.name(), 1, 2, "L’en-tête n’a pas de révision.", "Ajoutez : rev: 1");
    }
  }

  private void check(WordsFile words, String key, String expected) {
    Optional<WordsFile.Line> line = Optional.ofNullable(words.front().get(key));
    if (line.filter(l -> l.text().equals(expected)).isEmpty()) {
      findings.error(
          words.name(),
          line.map(WordsFile.Line::number).orElse(1),
          2,
          "L’en-tête ne dit pas « " + key + ": " + expected + " ».",
          "Écrivez cette ligne entre les deux lignes ---.");
    }
  }

  private List<WordsFile.Line> head(WordsFile words, String name) {
    Optional<Block> block = words.head(name);
    if (block.filter(b -> !Prose.join(b.prose()).isEmpty()).isEmpty()) {
      missing(words, ":: " + name);
    }
    return block.map(Block::prose).orElse(List.of());
  }

  private String missing(WordsFile words, String what) {
    findings.error(
        words.name(), 1, 16, "Il manque « " + what + " ».", "Ajoutez-le en haut du fichier.");
    return "";
  }

  private MediatorGuide guide(WordsFile words, Prose prose) {
    List<SafeHtml> lines = new ArrayList<>(prose.entries(head(words, "guide")));
    if (lines.size() != 5) {
      findings.error(
          words.name(),
          words.head("guide").map(Block::line).orElse(1),
          2,
          "Le guide du médiateur a " + lines.size() + " ligne(s).",
          "Écrivez 5 lignes : but, erreur fréquente, tâche réelle, prudence, solution sur papier.");
      while (lines.size() < 5) {
        lines.add(SafeHtml.EMPTY);
      }
    }
    return new MediatorGuide(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
  }

  private boolean isNew(Step step, Structure entry, Set<String> seen) {
    boolean isNew = seen.add(step.id().value());
    for (var screen : step.screens()) {
      if (!seen.add("/" + screen.id())) {
        twice(entry, screen.id());
      }
    }
    if (!isNew) {
      twice(entry, step.id().value());
    }
    return isNew;
  }

  private void twice(Structure entry, String id) {
    findings.error(
        entry.file(),
        entry.line(),
        1,
        "L’identifiant « " + id + " » est deux fois dans cette unité.",
        "Donnez un autre identifiant.");
  }

  private void unknownSections(WordsFile words, List<Step> steps) {
    for (WordsFile.Section section : words.sections()) {
      if (steps.stream().noneMatch(step -> step.id().value().equals(section.id()))) {
        findings.error(
            words.name(),
            section.line(),
            16,
            "L’étape « " + section.id() + " » n’est pas dans unit.yaml.",
            "Ajoutez-la dans « steps », ou effacez ce texte.");
      }
    }
  }
}
