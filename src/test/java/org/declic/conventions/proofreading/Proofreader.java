package org.declic.conventions.proofreading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.MultiThreadedJLanguageTool;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool with the words of this house and without the rules that do not fit easy language.
 * The lists are plain files in {@code src/test/proofreading}: one entry a line, the reason after
 * it.
 */
final class Proofreader {
  static final Path LISTS = Path.of("src/test/proofreading");
  private static final int THREADS = 2;
  private static final int AROUND = 25;
  private static final int PROPOSALS = 3;

  private final MultiThreadedJLanguageTool tool;
  private final List<String> rulesOff;
  private final List<String> accepted;

  Proofreader(Language language) throws IOException {
    String code = language.getShortCode();
    tool = new MultiThreadedJLanguageTool(language, null, THREADS, null);
    rulesOff = entries(LISTS.resolve("rules-off." + code + ".txt"));
    accepted = entries(LISTS.resolve("accepted." + code + ".txt"));
    for (Rule rule : tool.getAllActiveRules()) {
      if (isOff(rule.getId())) {
        tool.disableRule(rule.getId());
      }
    }
    List<String> words = entries(LISTS.resolve("words." + code + ".txt"));
    for (Rule rule : tool.getAllActiveRules()) {
      if (rule instanceof SpellingCheckRule spelling) {
        spelling.addIgnoreTokens(words);
        spelling.acceptPhrases(words.stream().filter(word -> word.contains(" ")).toList());
      }
    }
  }

  /** An entry that ends with a star stands for all rules that begin so. */
  private boolean isOff(String rule) {
    return rulesOff.stream()
        .anyMatch(
            off ->
                off.endsWith("*")
                    ? rule.startsWith(off.substring(0, off.length() - 1))
                    : rule.equals(off));
  }

  private static List<String> entries(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .map(line -> line.replaceFirst("\\s*#.*$", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  void close() {
    tool.shutdown();
  }

  /** Each mistake as {@code file:line rule, what « where » -> proposal}. */
  List<String> mistakes(WrittenText text) throws IOException {
    List<String> told = new ArrayList<>();
    for (RuleMatch match : tool.check(text.text())) {
      String around = around(text.text(), match);
      boolean isRight =
          isOff(match.getSpecificRuleId())
              || accepted.stream().anyMatch(entry -> isAccepted(entry, match, around));
      if (!isRight) {
        told.add(told(text.place(match.getFromPos()), around, match));
      }
    }
    return told;
  }

  private static boolean isAccepted(String entry, RuleMatch match, String around) {
    int colon = entry.indexOf(": ");
    return entry.substring(0, colon).equals(match.getSpecificRuleId())
        && around.contains(entry.substring(colon + 2));
  }

  /** The passage with a few words before and after; what is meant stands in brackets. */
  private static String around(String text, RuleMatch match) {
    int from = Math.max(0, match.getFromPos() - AROUND);
    int to = Math.min(text.length(), match.getToPos() + AROUND);
    String meant = text.substring(match.getFromPos(), match.getToPos());
    return (text.substring(from, match.getFromPos())
            + '['
            + meant
            + ']'
            + text.substring(match.getToPos(), to))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String told(String place, String around, RuleMatch match) {
    List<String> proposals = match.getSuggestedReplacements();
    return place
        + " "
        + match.getSpecificRuleId()
        + ", "
        + match.getMessage().replaceAll("</?suggestion>", "")
        + " « "
        + around
        + " » -> "
        + String.join(", ", proposals.subList(0, Math.min(PROPOSALS, proposals.size())));
  }
}
