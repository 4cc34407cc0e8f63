package org.declic.conventions.proofreading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is written for people in one language: the pathway and the messages of the pages. */
final class TextFiles {
  private static final Path CONTENT = Path.of("modules-content");
  private static final Path MESSAGES = Path.of("src/main/resources/org/declic");

  /**
   * Begins a line of the pathway that is a paragraph of its own: title, block, word, answer, list.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "^(#+ *(?:[a-z0-9][\\w.-]* *(?:\\| *)?(?=\\S|$))?|:: *[a-z]+(?: +[\\w-]+)?|\\{[^}]*}|\\[[^\\[\\]]+]"
              + "|[-*] +|> *(?:\\[[a-z]+])?)\\s*");

  private static final Pattern UNIT_TITLE = Pattern.compile("^# +");
  private static final Pattern LINK =
      Pattern.compile("\\[\\[(mot|word):([^\\]|]+)(?:\\|([^\\]]+))?]]");
  private static final Pattern ADDRESS = Pattern.compile("\\[\\[address:[^\\]]+]]");

  /** Settings, addresses and card codes are no words of a language. */
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "\\b[A-Z0-9]+(?:_[A-Z0-9]+)+\\b|\\S*(?:jdbc:|://)\\S*|\\S+@\\S+\\.\\p{L}+"
              + "|[\\p{L}\\d.-]*\\.(?:example|test)\\b(?:/[\\w./-]*\\w)?|[\\p{L}\\d_/-]+\\.(?:pdf|jpg|png|odt|md)\\b|\\b[A-Z0-9]{4} [A-Z0-9]{4}\\b");

  private TextFiles() {}

  static List<WrittenText> in(String language) throws IOException {
    List<WrittenText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(f -> isWords(f, language)).sorted().toList()) {
        texts.add(words(file, Files.readAllLines(file)));
      }
    }
    try (Stream<Path> files = Files.walk(MESSAGES)) {
      for (Path file : files.filter(f -> isMessages(f, language)).sorted().toList()) {
        texts.add(messages(file, Files.readAllLines(file)));
      }
    }
    return texts;
  }

  private static boolean isWords(Path file, String language) {
    String name = file.getFileName().toString();
    return name.equals(language + ".md") || name.endsWith("." + language + ".md");
  }

  private static boolean isMessages(Path file, String language) {
    String name = file.getFileName().toString();
    return name.endsWith(".properties")
        && (language.equals("fr")
            ? !name.matches(".*_[a-z]{2}\\.properties")
            : name.endsWith("_" + language + ".properties"));
  }

  /** A file of words of the pathway: marks go, what they mark stays. */
  static WrittenText words(Path file, List<String> lines) {
    WrittenText text = new WrittenText(file);
    int begin =
        lines.isEmpty() || !lines.get(0).equals("---")
            ? 0
            : lines.subList(1, lines.size()).indexOf("---") + 2;
    boolean goesOn = false;
    for (int i = begin; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      var mark = MARK.matcher(line);
      boolean marked = mark.find();
      String rest = marked ? withoutMark(line, mark.end()) : line;
      String words = shown(rest);
      if (words.isBlank()) {
        goesOn = false;
      } else if (goesOn && !marked) {
        text.further(i + 1, words);
      } else {
        text.paragraph(i + 1, words);
        goesOn = !line.startsWith("#") && !line.startsWith("::");
      }
      // An answer's explanation stands below it and is a text of its own.
      if (marked && line.startsWith("[")) {
        goesOn = false;
      }
    }
    return text;
  }

  private static String withoutMark(String line, int end) {
    var title = UNIT_TITLE.matcher(line);
    return title.find() ? line.substring(title.end()) : line.substring(end);
  }

  private static String shown(String words) {
    String shown = ADDRESS.matcher(words).replaceAll("Service-Public");
    shown = LINK.matcher(shown).replaceAll(m -> m.group(3) == null ? m.group(2) : m.group(3));
    return plain(shown.replace("**", ""));
  }

  private static String plain(String words) {
    return TECHNICAL
        .matcher(words)
        .replaceAll("Déclic")
        .replaceAll("Déclic(?:,? Déclic)+", "Déclic")
        .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
  }

  /** A bundle: one paragraph a message, its choices said for one and for several. */
  static WrittenText messages(Path file, List<String> lines) {
    WrittenText text = new WrittenText(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int equals = line.indexOf('=');
      if (equals < 0 || line.startsWith("#")) {
        continue;
      }
      String message = plain(line.substring(equals + 1).replace("\\n", " ").strip());
      if (!message.contains("{")) {
        text.paragraph(i + 1, message);
      } else if (message.contains(",choice,")) {
        text.paragraph(i + 1, filled(message, 1));
        text.paragraph(i + 1, filled(message, 3));
      } else {
        text.paragraph(i + 1, filled(message, 3));
      }
    }
    return text;
  }

  private static String filled(String message, int number) {
    Object[] values = new Object[10];
    java.util.Arrays.fill(values, number);
    return new MessageFormat(message, Locale.FRENCH).format(values);
  }
}
