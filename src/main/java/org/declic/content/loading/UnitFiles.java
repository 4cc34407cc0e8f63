package org.declic.content.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.LearningUnit;
import org.declic.content.Structure;
import org.declic.content.UnitId;
import org.declic.platform.Language;

/**
 * The files that make one unit, with what all units share, as one text and back. What was published
 * once is read without asking again whether it may be: rules may have been added since, and its
 * neighbours are not there.
 */
final class UnitFiles {
  private static final Pattern STRUCTURE = Pattern.compile("(m[0-9]+/[^/]+/)unit\\.yaml");
  private static final Pattern SHARED =
      Pattern.compile(
          "media/media\\.yaml|(addresses|skills)\\.yaml|(skills|glossary)\\.[a-z]{2,3}\\.md");
  private static final Pattern LANGUAGE = Pattern.compile("skills\\.([a-z]{2,3})\\.md");

  private UnitFiles() {}

  /** Each file as its name, its length and its text. */
  static Optional<String> text(ContentFiles files, UnitId unit) {
    return folder(files, unit)
        .map(
            folder -> {
              StringBuilder all = new StringBuilder();
              for (String name : files.names()) {
                if (name.startsWith(folder) || SHARED.matcher(name).matches()) {
                  append(all, name, files.text(name).orElse(""));
                }
              }
              append(all, MediaList.VERSIONS, MediaList.versions(files));
              return all.toString();
            });
  }

  private static void append(StringBuilder all, String name, String text) {
    all.append(name).append('\n').append(text.length()).append('\n').append(text);
  }

  static Map<Language, LearningUnit> read(UnitId unit, String text) {
    ContentFiles files = files(text);
    Findings ignored = new Findings();
    Map<String, Structure> structures = new LinkedHashMap<>();
    folder(files, unit)
        .flatMap(folder -> structure(files, folder, ignored))
        .ifPresent(yaml -> structures.put(yaml.file().replace("/unit.yaml", ""), yaml));
    Map<Language, LearningUnit> views = new HashMap<>();
    LanguageReader french = reader(files, structures, Language.FRENCH, Optional.empty(), ignored);
    put(views, Language.FRENCH, french.units());
    for (String name : files.names()) {
      Matcher matcher = LANGUAGE.matcher(name);
      if (matcher.matches() && !matcher.group(1).equals(Language.FRENCH.code())) {
        Language language = new Language(matcher.group(1));
        put(
            views,
            language,
            reader(files, structures, language, Optional.of(french), ignored).units());
      }
    }
    return views;
  }

  private static void put(
      Map<Language, LearningUnit> views, Language language, Collection<LearningUnit> units) {
    units.stream().findFirst().ifPresent(unit -> views.put(language, unit));
  }

  private static LanguageReader reader(
      ContentFiles files,
      Map<String, Structure> structures,
      Language language,
      Optional<LanguageReader> french,
      Findings findings) {
    return new LanguageReader(files, structures, Map.of(), List.of(), language, french, findings);
  }

  private static Optional<String> folder(ContentFiles files, UnitId unit) {
    for (String name : files.names()) {
      Matcher matcher = STRUCTURE.matcher(name);
      if (matcher.matches()
          && structure(files, matcher.group(1), new Findings())
              .flatMap(yaml -> yaml.text("id"))
              .filter(unit.value()::equals)
              .isPresent()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Structure> structure(
      ContentFiles files, String folder, Findings findings) {
    String name = folder + "unit.yaml";
    return files.text(name).flatMap(text -> YamlFile.read(name, text, findings));
  }

  private static ContentFiles files(String all) {
    Map<String, String> texts = new LinkedHashMap<>();
    int at = 0;
    while (at < all.length()) {
      int name = all.indexOf('\n', at);
      int length = all.indexOf('\n', name + 1);
      int end = length + 1 + Integer.parseInt(all.substring(name + 1, length));
      texts.put(all.substring(at, name), all.substring(length + 1, end));
      at = end;
    }
    return ContentFiles.of(texts);
  }
}
