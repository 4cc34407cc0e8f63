package org.declic.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of our own messages, counted. */
final class Bundles {
  private static final Path FOLDER = Path.of("src/main/resources/org/declic/web/messages");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern CAPITALISED = Pattern.compile("\"(\\p{Lu}[^\"\\\\]{3,})\"");
  private static final int USUAL = 6;

  private Bundles() {}

  static List<String> usualWordsOnlyIn(String suffix, String otherSuffix) {
    Map<String, Integer> others = words(otherSuffix);
    return words(suffix).entrySet().stream()
        .filter(word -> word.getValue() >= USUAL && !others.containsKey(word.getKey()))
        .map(Map.Entry::getKey)
        .filter(word -> word.length() > 1)
        .sorted()
        .toList();
  }

  /** Every text in a folder of sources that begins with a capital, the longest first. */
  static List<String> capitalised(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.toList()) {
        Matcher texts = CAPITALISED.matcher(Files.readString(file));
        while (texts.find()) {
          found.add(texts.group(1));
        }
      }
      found.sort(Comparator.comparing(String::length).reversed());
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> words(String suffix) {
    Map<String, Integer> counted = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> isOf(path, suffix)).toList()) {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
          all.load(in);
        }
        all.values().forEach(text -> count(text.toString(), counted));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counted;
  }

  private static boolean isOf(Path file, String suffix) {
    String name = file.getFileName().toString();
    return suffix.isEmpty()
        ? name.matches("[a-z]+\\.properties")
        : name.endsWith(suffix + ".properties");
  }

  private static void count(String text, Map<String, Integer> counted) {
    String plain = text.replaceAll("\\{[^}]*}|<[^>]*>", " ").toLowerCase(Locale.ROOT);
    Matcher words = WORD.matcher(plain);
    while (words.find()) {
      counted.merge(words.group(), 1, Integer::sum);
    }
  }
}
