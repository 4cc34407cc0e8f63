package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.content.ApplyScreen;
import org.declic.content.ConfidenceScreen;
import org.declic.content.Screen;
import org.declic.content.Skill;
import org.declic.content.Structure;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;
import org.declic.platform.SafeHtml;

/** Reads the steps about the person: the real task, and how able somebody feels. */
final class PersonReader {
  private final Parts parts;
  private final String wordsFile;
  private final Prose prose;
  private final CommonWords common;
  private final Findings findings;

  /** The sentence asked before the unit; the one after must be the same. */
  private String sentenceBefore = "";

  PersonReader(Parts parts, String wordsFile, Prose prose, CommonWords common, Findings findings) {
    this.parts = parts;
    this.wordsFile = wordsFile;
    this.prose = prose;
    this.common = common;
    this.findings = findings;
  }

  List<Screen> apply(Structure entry, Fields fields, Section section, String title) {
    Block text = Parts.text(section);
    List<ApplyScreen.Gesture> gestures = new ArrayList<>();
    for (String id : fields.ids("gestures", StepReader::isScreenId, "gestures: [g1, g2, g3]")) {
      Block block = parts.block(section, "gesture", id);
      SafeHtml said = prose.inline(block.prose());
      if (said.isEmpty()) {
        parts.missing(block.line(), "le texte du geste " + id);
      }
      gestures.add(new ApplyScreen.Gesture(id, said, prose.notes(block.notes())));
    }
    String privacy = entry.text("privacy").orElse("none");
    if (gestures.size() < 3 || gestures.size() > 5 || !privacy.matches("own-data|none")) {
      findings.error(
          entry.file(),
          entry.lineOf("gestures"),
          2,
          "Cette étape demande de 3 à 5 gestures, et privacy: own-data ou none.",
          "Écrivez par exemple : gestures: [g1, g2, g3], privacy: own-data");
    }
    return skill(fields)
        .<List<Screen>>map(
            skill ->
                List.of(
                    new ApplyScreen(
                        "appliquer",
                        title,
                        prose.blocks(text.prose()),
                        prose.notes(text.notes()),
                        gestures,
                        skill.id(),
                        privacy,
                        entry.text("drawing"),
                        prose.takeWords())))
        .orElse(List.of());
  }

  List<Screen> confidence(Structure entry, Fields fields, Section section, String title) {
    String moment = fields.text("moment", "avant");
    boolean before = moment.equals("avant");
    if (!moment.matches("avant|apres")) {
      findings.error(
          entry.file(),
          entry.lineOf("moment"),
          2,
          "Le moment « " + moment + " » n’existe pas.",
          "Écrivez avant ou apres.");
    }
    Optional<Block> block = section.block("confidence", "");
    String sentence = block.map(b -> prose.plain(b.prose())).orElse(before ? "" : sentenceBefore);
    if (sentence.isEmpty()) {
      parts.missing(section.line(), "« :: confidence » et sa phrase");
    }
    if (before) {
      sentenceBefore = sentence;
    } else if (!sentence.equals(sentenceBefore)) {
      findings.error(
          wordsFile,
          block.map(Block::line).orElse(section.line()),
          16,
          "La phrase de confiance n’est pas la même qu’avant l’unité.",
          "Effacez ce bloc : la phrase d’avant revient toute seule.");
    }
    return skill(fields)
        .<List<Screen>>map(
            skill ->
                List.of(
                    new ConfidenceScreen(
                        moment,
                        title,
                        skill.id(),
                        sentence,
                        before,
                        entry.text("drawing"),
                        prose.takeWords())))
        .orElse(List.of());
  }

  private Optional<Skill> skill(Fields fields) {
    return fields
        .id("skill", id -> common.skill(id).isPresent(), "skill: mail.repondre (dans skills.yaml)")
        .flatMap(common::skill);
  }
}
