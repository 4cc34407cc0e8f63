package org.declic.content.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.Pathway;
import org.declic.content.Problem;
import org.declic.content.Reading;
import org.declic.content.Structure;
import org.declic.platform.Language;

/** Reads a whole content folder: the pathway, if it may be published, and every problem. */
public final class PathwayReader {
  private static final Pattern SKILL_WORDS = Pattern.compile("skills\\.([a-z]{2,3})\\.md");
  private static final Pattern UNIT = Pattern.compile("(m[0-9]+/[^/]+)/unit\\.yaml");
  private static final Pattern WORDS = Pattern.compile("(?:.*[./])?([a-z]{2,3})\\.md");

  private final ContentFiles files;
  private final List<ContentCheck> checks;
  private final Findings findings = new Findings();
  private final Map<String, Structure> units = new TreeMap<>();
  private final Map<String, Structure> modules = new TreeMap<>();
  private List<String> idsToAdd = List.of();

  private PathwayReader(ContentFiles files, List<ContentCheck> checks) {
    this.files = files;
    this.checks = checks;
  }

  /** Reads a folder with all checks there are. */
  public static Reading read(Path folder) {
    return Files.isDirectory(folder) ? read(ContentFiles.of(folder)) : noFolder(folder);
  }

  /** As {@link #read(Path)}, and looks whether the drawings that are named exist. */
  public static Reading read(Path folder, Collection<String> drawings) {
    if (!Files.isDirectory(folder)) {
      return noFolder(folder);
    }
    PathwayReader reader = new PathwayReader(ContentFiles.of(folder), allChecks());
    return reader.reading(Optional.of(drawings));
  }

  private static Reading noFolder(Path folder) {
    return new Reading(
        Optional.empty(),
        List.of(
            Problem.error(
                folder.toString(), 1, 2, "Ce dossier n’existe pas.", "Corrigez son nom.")));
  }

  static Reading read(ContentFiles files) {
    return read(files, allChecks());
  }

  static Reading read(ContentFiles files, List<ContentCheck> checks) {
    return new PathwayReader(files, checks).reading(Optional.empty());
  }

  /** The ids in use that the ledger lacks. */
  static List<String> idsToAdd(ContentFiles files) {
    PathwayReader reader = new PathwayReader(files, List.of());
    reader.reading(Optional.empty());
    return reader.idsToAdd;
  }

  private static List<ContentCheck> allChecks() {
    return ServiceLoader.load(ContentCheck.class, PathwayReader.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private Reading reading(Optional<Collection<String>> drawings) {
    FolderRules.files(files, findings);
    new MediaRules(files, findings).check();
    findStructures();
    Map<Language, Pathway.View> views = new LinkedHashMap<>();
    LanguageReader french = reader(Language.FRENCH, Optional.empty());
    views.put(Language.FRENCH, french.view());
    for (Language language : languages()) {
      if (!language.equals(Language.FRENCH)) {
        views.put(language, reader(language, Optional.of(french)).view());
      }
    }
    new UnitRules(findings).check(units, french.units());
    drawings.ifPresent(
        names -> {
          units.values().forEach(u -> FolderRules.drawings(u, names, findings));
          scenarios().forEach(s -> FolderRules.drawings(s, names, findings));
        });
    ledger();
    wording();
    Optional<Pathway> pathway =
        findings.hasErrors()
            ? Optional.empty()
            : Optional.of(new Pathway(files.fingerprint(), views));
    return new Reading(pathway, findings.sorted());
  }

  private LanguageReader reader(Language language, Optional<LanguageReader> french) {
    return new LanguageReader(files, units, modules, checks, language, french, findings);
  }

  /** A language exists when it has skill sentences. */
  private List<Language> languages() {
    return files.names().stream()
        .map(SKILL_WORDS::matcher)
        .filter(Matcher::matches)
        .map(name -> new Language(name.group(1)))
        .toList();
  }

  private void findStructures() {
    for (String name : files.names()) {
      Matcher unit = UNIT.matcher(name);
      if (unit.matches()) {
        yaml(name).ifPresent(yaml -> units.put(unit.group(1), yaml));
      } else if (name.matches("m[0-9]+/module\\.yaml")) {
        yaml(name).ifPresent(yaml -> modules.put(name.substring(0, name.indexOf('/')), yaml));
      }
    }
    if (modules.isEmpty()) {
      findings.error("m1/module.yaml", 1, 2, "Il n’y a aucun module.", "Créez ce fichier.");
    }
  }

  private Optional<Structure> yaml(String name) {
    return files.text(name).flatMap(text -> YamlFile.read(name, text, findings));
  }

  private void ledger() {
    List<Structure> skills =
        yaml("skills.yaml").map(s -> s.isList() ? s.items() : s.list("skills")).orElse(List.of());
    idsToAdd =
        new Ledger(files, findings)
            .compare(Ledger.used(skills, List.copyOf(units.values()), scenarios()));
  }

  private List<Structure> scenarios() {
    List<Structure> scenarios = new ArrayList<>();
    for (String name : files.names()) {
      if (name.endsWith(".scenario.yaml")) {
        yaml(name).ifPresent(scenarios::add);
      }
    }
    return scenarios;
  }

  private void wording() {
    Map<String, WordingRules> rules = new LinkedHashMap<>();
    for (String name : files.names()) {
      String text = files.text(name).orElse("");
      Matcher words = WORDS.matcher(name);
      if (words.matches()) {
        wordingOf(words.group(1), rules).words(name, text);
      } else if (name.endsWith(".scenario.yaml")) {
        wordingOf(Language.FRENCH.code(), rules).structure(name, text);
      }
      if (name.matches("(skills|glossary)\\.[a-z]+\\.md")) {
        new ReadingRules(name, findings).sentences(WordsParser.parse(name, text, findings));
      }
    }
  }

  private WordingRules wordingOf(String language, Map<String, WordingRules> rules) {
    return rules.computeIfAbsent(
        language, code -> new WordingRules(files, new Language(code), findings));
  }
}
