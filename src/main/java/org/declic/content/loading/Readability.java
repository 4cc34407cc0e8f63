package org.declic.content.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.declic.content.loading.Sentences.Sentence;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;

/**
 * How easily the French words of a unit are read: figures for authors, never a rule. The formula is
 * Flesch's as adapted to French by L. Kandel and A. Moles (1958): 207 - 1.015 × words a sentence -
 * 73.6 × syllables a word. Above 80 a text is easy; the average newspaper stands near 50.
 *
 * @param longest the sentence with most words
 * @param longWords the share of words with nine letters or more, in per cent
 */
record Readability(
    int sentences,
    double wordsPerSentence,
    Sentence longest,
    double wordsPerScreen,
    int fullestScreen,
    int longWords,
    double ease) {
  private static final int LONG = 9;

  /** The mediator's guide is not read by learners. */
  private static final String STAFF = "guide";

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  /** Vowels that stand together sound as one; a silent e at the end of a word sounds as none. */
  private static final Pattern SYLLABLE = Pattern.compile("[aeiouyàâäéèêëîïôöùûüÿœæ]+");

  private static final Pattern SILENT = Pattern.compile("(?<=..)(?:e|es|ent)$");

  static Readability of(WordsFile words) {
    List<Sentence> sentences = sentences(words);
    List<Integer> screens = screens(words);
    long wordCount = 0;
    long syllables = 0;
    long longOnes = 0;
    for (Sentence sentence : sentences) {
      for (String word : words(sentence)) {
        wordCount++;
        syllables += syllables(word);
        longOnes += word.length() >= LONG ? 1 : 0;
      }
    }
    double perSentence = (double) wordCount / Math.max(1, sentences.size());
    double perWord = (double) syllables / Math.max(1, wordCount);
    return new Readability(
        sentences.size(),
        perSentence,
        sentences.stream()
            .max(Comparator.comparingInt(Sentence::words))
            .orElse(new Sentence("", 1)),
        screens.stream().mapToInt(Integer::intValue).average().orElse(0),
        screens.stream().mapToInt(Integer::intValue).max().orElse(0),
        (int) Math.round(100.0 * longOnes / Math.max(1, wordCount)),
        207 - 1.015 * perSentence - 73.6 * perWord);
  }

  private static List<Sentence> sentences(WordsFile words) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks(words)) {
      sentences.addAll(Sentences.of(block.prose()));
      block.notes().forEach(note -> sentences.addAll(Sentences.of(note.lines())));
      block
          .options()
          .values()
          .forEach(
              option -> {
                sentences.addAll(Sentences.of(List.of(option.text())));
                sentences.addAll(Sentences.of(option.feedback()));
              });
    }
    return sentences;
  }

  private static List<Block> blocks(WordsFile words) {
    List<Block> blocks = new ArrayList<>(words.head());
    blocks.removeIf(block -> block.name().equals(STAFF));
    words.sections().forEach(section -> blocks.addAll(section.blocks()));
    return blocks;
  }

  private static List<Integer> screens(WordsFile words) {
    List<Integer> screens = new ArrayList<>();
    for (Section section : words.sections()) {
      section.blocks().stream()
          .filter(block -> block.name().equals("screen") || block.name().equals("question"))
          .map(ReadingRules::count)
          .forEach(screens::add);
    }
    return screens;
  }

  private static List<String> words(Sentence sentence) {
    return WORD.matcher(Sentences.shown(sentence.text()).toLowerCase(Locale.FRENCH))
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }

  /**
   * At least one; elided words such as l’ and d’ count with the next one in speech, as one here.
   */
  static int syllables(String word) {
    String spoken = SILENT.matcher(word).replaceFirst("");
    return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.FRENCH,
        "%d phrases, %.1f mots par phrase (au plus %d, ligne %d), %.0f mots par écran (au plus %d),"
            + " %d %% de mots longs, lisibilité %.0f",
        sentences,
        wordsPerSentence,
        longest.words(),
        longest.line(),
        wordsPerScreen,
        fullestScreen,
        longWords,
        ease);
  }
}
