package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.content.ItemId;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.SkillId;
import org.declic.content.Step;
import org.declic.content.StepId;
import org.declic.content.StepKind;
import org.declic.content.Structure;
import org.declic.content.UnitId;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;

/** Reads the steps of a unit with their screens. */
final class StepReader {
  /** A unit with two practices names the screen of the second one itself. */
  private static final String SIM = "sim";

  private final UnitId unit;
  private final ScenarioReader scenarios;
  private final MediaList media;
  private final String folder;
  private final WordsFile words;
  private final Prose prose;
  private final Parts parts;
  private final PersonReader people;
  private final Findings findings;

  StepReader(
      UnitId unit,
      ScenarioReader scenarios,
      MediaList media,
      String folder,
      WordsFile words,
      Prose prose,
      CommonWords common,
      Findings findings) {
    this.unit = unit;
    this.scenarios = scenarios;
    this.media = media;
    this.folder = folder;
    this.words = words;
    this.prose = prose;
    this.parts = new Parts(words, findings);
    this.people = new PersonReader(parts, words.name(), prose, common, findings);
    this.findings = findings;
  }

  /** Empty when the step has no id or kind; everything that is wrong is told. */
  Optional<Step> read(Structure entry) {
    Fields fields =
        new Fields(entry, findings)
            .only(
                "id",
                "kind",
                "moment",
                "skill",
                "screens",
                "guided_error",
                "simulator",
                "scenarios",
                "evidence",
                "screen",
                "questions",
                "gestures",
                "privacy",
                "drawing");
    Optional<String> id = fields.id("id", StepId::isWellFormed, "id: s01");
    String code = fields.text("kind", "");
    Optional<StepKind> kind = StepKind.of(code);
    if (kind.isEmpty() && !code.isEmpty()) {
      findings.error(
          entry.file(),
          entry.lineOf("kind"),
          2,
          "Le genre d’étape « " + code + " » n’existe pas.",
          "Écrivez expliquer, montrer, pratiquer, verifier, appliquer ou reflechir.");
    }
    if (id.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    Section section = parts.section(id.get());
    String title = prose.plain(section.title());
    if (title.isEmpty()) {
      parts.missing(section.line(), "le titre de l’étape " + id.get());
    }
    List<SkillId> evidence =
        fields.ids("evidence", SkillId::isWellFormed, "evidence: [mail.repondre]").stream()
            .map(SkillId::new)
            .toList();
    List<Screen> screens =
        switch (kind.get()) {
          case EXPLAIN ->
              new ScreenReader(words.name(), parts, prose, media, findings)
                  .screens(entry, section, title);
          case SHOW -> new FrameReader(parts, prose, findings).frames(entry, section, title);
          case PRACTISE -> practice(entry, section, title, evidence);
          case CHECK -> questions(entry, section, title);
          case APPLY -> people.apply(entry, fields, section, title);
          case REFLECT -> people.confidence(entry, fields, section, title);
        };
    if (screens.isEmpty()) {
      findings.error(
          entry.file(),
          entry.line(),
          2,
          "L’étape « " + id.get() + " » n’a rien à montrer.",
          "Ajoutez ses écrans, ses questions ou ses scénarios.");
      return Optional.empty();
    }
    unknownBlocks(section, entry);
    return Optional.of(
        new Step(
            new StepId(id.get()),
            kind.get(),
            title,
            screens,
            evidence,
            entry.text("guided_error")));
  }

  private List<Screen> practice(
      Structure entry, Section section, String title, List<SkillId> evidence) {
    Fields fields = new Fields(entry, findings);
    String simulator = fields.text("simulator", "");
    List<ScenarioDefinition> read = new ArrayList<>();
    for (String name : entry.texts("scenarios")) {
      scenarios.read(folder, name, entry, simulator).ifPresent(read::add);
    }
    if (entry.texts("scenarios").isEmpty() || evidence.isEmpty()) {
      findings.error(
          entry.file(),
          entry.line(),
          2,
          "Cette étape « pratiquer » n’a pas ses scénarios ou ses savoir-faire.",
          "Ajoutez : scenarios: [mairie], evidence: [mail.repondre]");
    }
    if (read.isEmpty()) {
      return List.of();
    }
    Block text = Parts.text(section);
    return List.of(
        new SimulatorScreen(
            entry.has("screen")
                ? fields.id("screen", StepReader::isScreenId, "screen: sim2").orElse(SIM)
                : SIM,
            title,
            simulator,
            prose.blocks(text.prose()),
            prose.notes(text.notes()),
            read,
            evidence,
            prose.takeWords()));
  }

  private List<Screen> questions(Structure entry, Section section, String title) {
    QuestionReader reader = new QuestionReader(prose, words.name(), findings);
    List<Screen> screens = new ArrayList<>();
    for (Structure question : entry.list("questions")) {
      Optional<String> id =
          new Fields(question, findings).id("id", StepReader::isScreenId, "id: q1");
      if (id.isPresent()) {
        Block block = parts.block(section, "question", id.get());
        ItemId item = new ItemId(unit + "/" + id.get());
        screens.add(
            new QuestionScreen(
                id.get(), title, reader.read(item, question, block), prose.takeWords()));
      }
    }
    return screens;
  }

  private void unknownBlocks(Section section, Structure entry) {
    Set<String> known =
        Stream.of("screens", "questions")
            .flatMap(list -> entry.list(list).stream())
            .flatMap(child -> child.text("id").stream())
            .collect(Collectors.toSet());
    known.addAll(entry.texts("gestures"));
    for (Block block : section.blocks()) {
      boolean isFree = block.name().isEmpty() || block.name().equals("confidence");
      if (!isFree && !known.contains(block.id())) {
        findings.error(
            words.name(),
            block.line(),
            16,
            "Le bloc « "
                + (block.name() + " " + block.id()).strip()
                + " » n’est pas dans unit.yaml.",
            "Ajoutez-le dans l’étape " + section.id() + ", ou effacez-le.");
      }
    }
  }

  static boolean isScreenId(String id) {
    return id.matches("[a-z][a-z0-9-]{0,19}");
  }
}
