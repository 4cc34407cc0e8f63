package org.declic.content.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.GlossaryWord;
import org.declic.content.Note;
import org.declic.content.Words;
import org.declic.content.loading.MarkupWriter.Mark;
import org.declic.content.loading.WordsFile.Line;
import org.declic.content.loading.WordsFile.Remark;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/** Turns the texts of one words file into safe markup or plain text. */
final class Prose {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…](?=\\s|$)");

  private final String file;
  private final Language language;
  private final CommonWords common;
  private final Findings findings;
  private final Set<GlossaryWord> wordsUsed = new LinkedHashSet<>();

  Prose(String file, Language language, CommonWords common, Findings findings) {
    this.file = file;
    this.language = language;
    this.common = common;
    this.findings = findings;
  }

  /** Paragraphs and lists. */
  SafeHtml blocks(List<Line> lines) {
    return MarkupWriter.write(file, language, findings, lines, false, this::markup);
  }

  /** Without the paragraph around it when there is only one. */
  SafeHtml inline(List<Line> lines) {
    return MarkupWriter.write(file, language, findings, lines, true, this::markup);
  }

  /** Feedback: its first sentence is the state, bold and in a paragraph of its own. */
  SafeHtml feedback(List<Line> lines) {
    List<Line> apart = new ArrayList<>();
    boolean ended = lines.isEmpty() || lines.get(0).text().startsWith("**");
    for (Line line : lines) {
      Matcher end = SENTENCE_END.matcher(line.text());
      String start = apart.isEmpty() && !ended ? "**" : "";
      if (!ended && end.find()) {
        ended = true;
        apart.add(new Line(line.number(), start + line.text().substring(0, end.end()) + "**"));
        apart.add(new Line(line.number(), ""));
        apart.add(new Line(line.number(), line.text().substring(end.end()).strip()));
      } else {
        apart.add(new Line(line.number(), start + line.text()));
      }
    }
    return blocks(ended ? apart : lines);
  }

  /** Without markup. */
  String plain(List<Line> lines) {
    return plain(join(lines));
  }

  String plain(String text) {
    String shown =
        MarkupWriter.MARK
            .matcher(text)
            .replaceAll(
                found -> {
                  String own = found.group(3) == null ? "" : found.group(3);
                  Mark mark = new Mark(found.group(1), found.group(2), own, 1);
                  return Matcher.quoteReplacement(shown(mark));
                });
    return Typography.set(shown.replace("**", "").strip(), language);
  }

  /** The entries of a list, each without paragraph; other lines are entries of their own. */
  List<SafeHtml> entries(List<Line> lines) {
    return entryLines(lines).stream().map(this::inline).toList();
  }

  static List<List<Line>> entryLines(List<Line> lines) {
    List<List<Line>> entries = new ArrayList<>();
    boolean continues = false;
    for (Line line : lines) {
      String text = line.text().strip();
      if (text.isEmpty()) {
        continues = false;
      } else if (text.startsWith("- ") || !continues) {
        String bare = text.startsWith("- ") ? text.substring(2) : text;
        entries.add(new ArrayList<>(List.of(new Line(line.number(), bare))));
        continues = true;
      } else {
        entries.get(entries.size() - 1).add(new Line(line.number(), text));
      }
    }
    return entries;
  }

  List<Note> notes(List<Remark> remarks) {
    List<Note> notes = new ArrayList<>();
    for (Remark remark : remarks) {
      Note.Kind.of(remark.kind())
          .ifPresentOrElse(
              kind -> notes.add(new Note(kind, inline(remark.lines()))),
              () ->
                  findings.error(
                      file,
                      remark.line(),
                      2,
                      "Le bloc « > [" + remark.kind() + "] » n’existe pas.",
                      "Écrivez > [retenir] ou > [attention]."));
    }
    return notes;
  }

  /** Words of a drawn window, an exhibit, an exercise. */
  Words words(Map<String, List<Line>> byKey) {
    Map<String, Words.Word> words = new LinkedHashMap<>();
    byKey.forEach(
        (key, lines) ->
            words.put(key, new Words.Word(plain(lines), unlinked(lines), lines.get(0).number())));
    return new Words(words);
  }

  /** The glossary words met since the last call. */
  List<GlossaryWord> takeWords() {
    List<GlossaryWord> taken = List.copyOf(wordsUsed);
    wordsUsed.clear();
    return taken;
  }

  static String join(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList()).strip();
  }

  /** What is only shown as an example, or to be chosen, never leads out of the page. */
  SafeHtml unlinked(List<Line> lines) {
    return MarkupWriter.write(
        file,
        language,
        findings,
        lines,
        true,
        mark ->
            mark.kind().equals("address") && common.address(mark.key()).isPresent()
                ? SafeHtml.ofText(shown(mark)).html()
                : markup(mark));
  }

  private String markup(Mark mark) {
    String shown = SafeHtml.ofText(shown(mark)).html();
    if (mark.kind().equals("address") && common.address(mark.key()).isPresent()) {
      String url = SafeHtml.ofText(common.address(mark.key()).get().url()).html();
      return "<a class=\"official\" rel=\"external noopener noreferrer\" href=\""
          + url
          + "\">"
          + shown
          + "</a>";
    }
    if (mark.kind().equals("mot") && common.glossaryWord(mark.key()).isPresent()) {
      wordsUsed.add(common.glossaryWord(mark.key()).get());
      return "<span class=\"mot\">" + shown + "</span>";
    }
    unknown(mark);
    return shown;
  }

  private void unknown(Mark mark) {
    boolean isAddress = mark.kind().equals("address");
    findings.error(
        file,
        mark.line(),
        isAddress ? 12 : 2,
        "« [[" + mark.kind() + ":" + mark.key() + "]] » n’est pas connu.",
        isAddress
            ? "Ajoutez cette clé dans addresses.yaml, ou corrigez-la."
            : "Ajoutez ce mot dans glossary." + language.code() + ".md, ou corrigez-le.");
  }

  private String shown(Mark mark) {
    if (!mark.shown().isEmpty()) {
      return Typography.set(mark.shown(), language);
    }
    return mark.kind().equals("address")
        ? common.address(mark.key()).map(CommonWords.Address::name).orElse(mark.key())
        : common.glossaryWord(mark.key()).map(GlossaryWord::word).orElse(mark.key());
  }
}
