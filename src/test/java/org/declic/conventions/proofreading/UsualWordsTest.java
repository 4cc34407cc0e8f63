package org.declic.conventions.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * Rule 7: a French word that people hardly ever meet is explained in the glossary, or replaced.
 * Frequencies are those of the dictionary of LanguageTool (french-pos-dict, CC BY-SA 4.0), used
 * here and not carried along: classes from 0, hardly ever, to 25. « arobase » is in 3, « imprimante
 * » in 7, « maison » in 14. A word counts as its most usual form: « cliquez » as « cliquer ».
 */
class UsualWordsTest {
  private static final int LEAST = 5;
  private static final Path GLOSSARY = Path.of("modules-content/glossary.fr.md");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern ENTRY = Pattern.compile("^## +(.+)$");

  private final Language french = Languages.getLanguageForShortCode("fr");
  private final Speller frequencies;
  private final Set<String> known = new HashSet<>();

  UsualWordsTest() throws IOException {
    URL dictionary = Speller.class.getResource("/org/languagetool/resource/fr/french.dict");
    frequencies = new Speller(Dictionary.read(dictionary), 1);
    for (String line : Files.readAllLines(GLOSSARY)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        add(entry.group(1));
      }
    }
    for (String list : List.of("words.fr.txt", "usual.fr.txt")) {
      for (String line : Files.readAllLines(Proofreader.LISTS.resolve(list))) {
        add(line.replaceFirst("\\s*#.*$", ""));
      }
    }
  }

  private void add(String words) {
    Matcher word = WORD.matcher(words.toLowerCase(Locale.FRENCH));
    while (word.find()) {
      known.add(word.group());
    }
  }

  @Test
  void words_of_the_pathway_are_usual_or_explained() throws IOException {
    List<String> rare = new ArrayList<>();
    for (WrittenText text : TextFiles.in("fr")) {
      Matcher word = WORD.matcher(text.text());
      while (word.find()) {
        if (isRare(word.group())) {
          rare.add(text.place(word.start()) + " « " + word.group() + " » is met by few people");
        }
      }
    }
    assertThat(rare).filteredOn(told -> told.startsWith("modules-content")).isEmpty();
  }

  @Test
  void a_rare_word_is_told_and_its_usual_neighbours_are_not() throws IOException {
    assertThat(isRare("fongibilité")).isTrue();
    assertThat(isRare("tergiversez")).isTrue();
    assertThat(isRare("cliquez")).isFalse();
    assertThat(isRare("imprimante")).isFalse();
    assertThat(isRare("arobase")).as("explained in the glossary").isFalse();
    assertThat(isRare("Rivebelle")).as("a name").isFalse();
  }

  private boolean isRare(String word) throws IOException {
    if (Character.isUpperCase(word.charAt(0)) && isRareName(word)) {
      return false;
    }
    String plain = word.toLowerCase(Locale.FRENCH);
    int most = known.contains(plain) ? LEAST : frequencies.getFrequency(plain);
    for (AnalyzedTokenReadings readings : french.getTagger().tag(List.of(plain))) {
      for (AnalyzedToken reading : readings) {
        String lemma = reading.getLemma();
        if (lemma != null) {
          most = Math.max(most, known.contains(lemma) ? LEAST : frequencies.getFrequency(lemma));
        }
      }
    }
    return most < LEAST;
  }

  /** A capital in a word that the dictionary does not have without it. */
  private boolean isRareName(String word) {
    return frequencies.getFrequency(word.toLowerCase(Locale.FRENCH)) == 0;
  }
}
