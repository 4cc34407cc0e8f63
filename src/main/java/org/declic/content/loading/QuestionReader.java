package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.content.ItemId;
import org.declic.content.QuestionDefinition;
import org.declic.content.SkillId;
import org.declic.content.Structure;
import org.declic.content.Words;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Option;
import org.declic.platform.SafeHtml;

/** Reads a question: its entry in unit.yaml with its block of words. */
final class QuestionReader {
  private final Prose prose;
  private final String wordsFile;
  private final Findings findings;

  QuestionReader(Prose prose, String wordsFile, Findings findings) {
    this.prose = prose;
    this.wordsFile = wordsFile;
    this.findings = findings;
  }

  QuestionDefinition read(ItemId id, Structure entry, Block block) {
    Fields fields =
        new Fields(entry, findings)
            .only(
                "id",
                "type",
                "skill",
                "options",
                "right",
                "answers",
                "tolerance",
                "exhibit",
                "tries",
                "drawings",
                "order",
                "drawing");
    Optional<SkillId> skill =
        fields.ids("skill", SkillId::isWellFormed, "skill: mail.repondre").stream()
            .findFirst()
            .map(SkillId::new);
    List<QuestionDefinition.Choice> choices = new ArrayList<>();
    for (String key : entry.texts("options")) {
      Option option = block.options().get(key);
      if (option == null || option.text().text().isEmpty()) {
        missing(block, "[" + key + "] le texte de la réponse");
      } else {
        choices.add(choice(option));
      }
    }
    List<QuestionDefinition.Remark> remarks = new ArrayList<>();
    for (Option option : block.options().values()) {
      boolean isRemark = option.text().text().isEmpty();
      boolean isKnown = entry.texts("options").contains(option.key());
      if (isRemark || option.key().equals("?")) {
        remarks.add(
            new QuestionDefinition.Remark(option.key(), prose.feedback(remarkLines(option))));
      } else if (!isKnown && entry.text("type").filter("saisie"::equals).isPresent()) {
        choices.add(choice(option));
      } else if (!isKnown) {
        findings.error(
            wordsFile,
            option.text().number(),
            2,
            "La réponse « [" + option.key() + "] » n’est pas dans unit.yaml.",
            "Ajoutez-la dans « options », ou effacez-la.");
      }
    }
    SafeHtml prompt = prose.inline(block.prose());
    if (prompt.isEmpty()) {
      missing(block, "la phrase de la question");
    }
    Words words = prose.words(block.words());
    return new QuestionDefinition(
        id,
        fields.text("type", "choix"),
        skill,
        entry.has("tries") ? fields.number("tries", 1, 5) : 2,
        prompt,
        choices,
        remarks,
        entry.child("exhibit").map(exhibit -> exhibit(exhibit, words, block)),
        entry,
        words,
        block.line());
  }

  /** The don't-know remark may stand on the line itself. */
  private static List<WordsFile.Line> remarkLines(Option option) {
    List<WordsFile.Line> lines = new ArrayList<>();
    if (!option.text().text().isEmpty()) {
      lines.add(option.text());
    }
    lines.addAll(option.feedback());
    return lines;
  }

  private QuestionDefinition.Choice choice(Option option) {
    return new QuestionDefinition.Choice(
        option.key(),
        prose.plain(List.of(option.text())),
        prose.unlinked(List.of(option.text())),
        prose.feedback(option.feedback()),
        option.text().number());
  }

  private QuestionDefinition.Exhibit exhibit(Structure exhibit, Words words, Block block) {
    Fields fields = new Fields(exhibit, findings);
    for (String key : exhibit.texts("lines")) {
      if (!words.has(key)) {
        missing(block, "{" + key + "} le texte");
      }
    }
    Optional<String> clue = exhibit.text("clue");
    if (clue.isPresent() && !exhibit.texts("lines").contains(clue.get())) {
      findings.error(
          exhibit.file(),
          exhibit.lineOf("clue"),
          2,
          "L’indice « " + clue.get() + " » n’est pas une ligne du dessin.",
          "Écrivez un nom de « lines ».");
    }
    return new QuestionDefinition.Exhibit(
        fields.text("kind", "mail"), FrameReader.lines(exhibit, "lines", words), clue, exhibit);
  }

  private void missing(Block block, String what) {
    findings.error(
        wordsFile,
        block.line(),
        16,
        "Dans la question « " + block.id() + " », il manque : " + what + ".",
        "Ajoutez cette ligne dans le bloc « :: question " + block.id() + " ».");
  }
}
