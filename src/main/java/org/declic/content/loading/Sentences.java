package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.loading.WordsFile.Line;

/** Cuts text into sentences and counts words, as a reader would. */
final class Sentences {
  private static final Pattern MARK = Pattern.compile("\\[\\[[a-z]+:([^]|]+)(?:\\|([^]]+))?]]");
  private static final Pattern END = Pattern.compile("[.!?…]+[»”\"*)]*(?=\\s|$)");
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  private Sentences() {}

  /** One sentence and where it begins. */
  record Sentence(String text, int line) {
    int words() {
      return Sentences.words(text);
    }
  }

  /** A paragraph, a list entry and a line ending with a full stop all end a sentence. */
  static List<Sentence> of(List<Line> lines) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Line> entry : Prose.entryLines(lines)) {
      cut(entry, sentences);
    }
    return sentences;
  }

  private static void cut(List<Line> paragraph, List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Line line : paragraph) {
      starts.add(text.length());
      text.append(line.text()).append('\n');
    }
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      add(text, from, end.end(), paragraph, starts, sentences);
      from = end.end();
    }
    add(text, from, text.length(), paragraph, starts, sentences);
  }

  private static void add(
      CharSequence text,
      int from,
      int to,
      List<Line> paragraph,
      List<Integer> starts,
      List<Sentence> sentences) {
    int begin = from;
    while (begin < to && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    String sentence = text.subSequence(begin, to).toString().strip();
    if (words(sentence) == 0) {
      return;
    }
    int at = 0;
    while (at + 1 < starts.size() && starts.get(at + 1) <= begin) {
      at++;
    }
    sentences.add(new Sentence(sentence, paragraph.get(at).number()));
  }

  static int words(List<Line> lines) {
    return lines.stream().mapToInt(line -> words(line.text())).sum();
  }

  /** A word has a letter or a digit; punctuation that stands alone is none. */
  static int words(String text) {
    return (int) WORD.matcher(shown(text)).results().count();
  }

  /** What is read where a mark stands. */
  static String shown(String text) {
    return MARK.matcher(text)
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(mark.group(2) == null ? mark.group(1) : mark.group(2)));
  }
}
