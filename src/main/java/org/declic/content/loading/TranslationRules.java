package org.declic.content.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Line;
import org.declic.content.loading.WordsFile.Remark;

/** Rule 16: a translation has the same parts as the French words, no more and no less. */
final class TranslationRules {
  private static final Pattern ADDRESS = Pattern.compile("\\[\\[address:([^]|]+)");

  /** Blocks whose words are theirs alone. */
  private static final Set<String> OWN_WORDS = Set.of("screen", "question");

  private TranslationRules() {}

  static void compare(WordsFile french, WordsFile other, Findings findings) {
    if (french.name().equals(other.name())) {
      return;
    }
    Map<String, Part> expected = parts(french);
    Map<String, Part> there = parts(other);
    expected.forEach(
        (name, part) -> {
          Part translated = there.get(name);
          if (translated == null) {
            findings.error(
                other.name(),
                1,
                16,
                "Il manque « " + name + " », qui est dans " + french.name() + ".",
                "Traduisez cette partie.");
          } else if (!translated.shape().equals(part.shape())) {
            findings.error(
                other.name(),
                translated.line(),
                16,
                "« "
                    + name
                    + " » n’a pas les mêmes lignes que dans "
                    + french.name()
                    + " : "
                    + difference(part, translated)
                    + ".",
                "Gardez les mêmes {…}, [x], > [bloc] et [[address:…]].");
          }
        });
    there.forEach(
        (name, part) -> {
          if (!expected.containsKey(name)) {
            findings.error(
                other.name(),
                part.line(),
                16,
                "« " + name + " » n’est pas dans " + french.name() + ".",
                "Effacez-le, ou ajoutez-le d’abord en français.");
          }
        });
  }

  /** The marks of one block. */
  private record Part(int line, TreeSet<String> shape) {}

  private static Map<String, Part> parts(WordsFile words) {
    Map<String, Part> parts = new LinkedHashMap<>();
    words.head().forEach(block -> add(parts, "", block));
    for (WordsFile.Section section : words.sections()) {
      parts.put("## " + section.id(), new Part(section.line(), new TreeSet<>()));
      section.blocks().forEach(block -> add(parts, "## " + section.id() + " ", block));
    }
    return parts;
  }

  private static void add(Map<String, Part> parts, String before, Block block) {
    if (block.name().equals("confidence")) {
      // Written once or twice: the sentence itself is compared where it is read.
      return;
    }
    String name =
        block.name().isEmpty() ? "texte" : ":: " + (block.name() + " " + block.id()).strip();
    TreeSet<String> shape = new TreeSet<>();
    addresses(block.prose(), shape);
    if (!block.words().isEmpty()) {
      // Words of an exercise belong to the whole file or variant, wherever they stand in it.
      boolean isOwn = OWN_WORDS.contains(block.name());
      int line = block.words().values().iterator().next().get(0).number();
      TreeSet<String> keys =
          isOwn
              ? shape
              : parts
                  .computeIfAbsent(before + "{mots}", none -> new Part(line, new TreeSet<>()))
                  .shape();
      block
          .words()
          .forEach(
              (key, lines) -> {
                keys.add("{" + key + "}");
                addresses(lines, keys);
              });
    }
    block.options().keySet().forEach(key -> shape.add("[" + key + "]"));
    int number = 0;
    for (Remark note : block.notes()) {
      number++;
      shape.add("> [" + note.kind() + "]" + (number > 1 ? " " + number : ""));
      addresses(note.lines(), shape);
    }
    parts.put(before + name, new Part(block.line(), shape));
  }

  private static void addresses(List<Line> lines, TreeSet<String> shape) {
    for (Line line : lines) {
      ADDRESS
          .matcher(line.text())
          .results()
          .map(MatchResult::group)
          .forEach(m -> shape.add(m + "]]"));
    }
  }

  private static String difference(Part expected, Part there) {
    TreeSet<String> missing = new TreeSet<>(expected.shape());
    missing.removeAll(there.shape());
    TreeSet<String> extra = new TreeSet<>(there.shape());
    extra.removeAll(expected.shape());
    String lacks = missing.isEmpty() ? "" : "il manque " + String.join(" ", missing);
    String has = extra.isEmpty() ? "" : "en trop " + String.join(" ", extra);
    return lacks.isEmpty() || has.isEmpty() ? lacks + has : lacks + ", " + has;
  }
}
