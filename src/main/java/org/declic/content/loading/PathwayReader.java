package org.declic.content.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.ModuleId;
import org.declic.content.Pathway;
import org.declic.content.Reading;
import org.declic.content.Structure;
import org.declic.platform.Language;

/** Reads a whole content folder: the pathway, if it may be published, and every problem. */
public final class PathwayReader {
  private static final Pattern SKILL_WORDS = Pattern.compile("skills\\.([a-z]{2,3})\\.md");
  private static final Pattern UNIT = Pattern.compile("(m[0-9]+/[^/]+)/unit\\.yaml");

  private final ContentFiles files;
  private final List<ContentCheck> checks;
  private final Findings findings = new Findings();
  private final Map<String, Structure> units = new TreeMap<>();

  private PathwayReader(ContentFiles files, List<ContentCheck> checks) {
    this.files = files;
    this.checks = checks;
  }

  /** Reads a folder with all checks there are. */
  public static Reading read(Path folder) {
    return read(ContentFiles.of(folder));
  }

  static Reading read(ContentFiles files) {
    return read(
        files,
        ServiceLoader.load(ContentCheck.class, PathwayReader.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  static Reading read(ContentFiles files, List<ContentCheck> checks) {
    return new PathwayReader(files, checks).reading();
  }

  private Reading reading() {
    findUnits();
    Map<Language, Pathway.View> views = new LinkedHashMap<>();
    View french = new View(Language.FRENCH, Optional.empty());
    views.put(Language.FRENCH, french.pathway());
    for (Language language : languages()) {
      if (!language.equals(Language.FRENCH)) {
        views.put(language, new View(language, Optional.of(french)).pathway());
      }
    }
    Optional<Pathway> pathway =
        findings.hasErrors()
            ? Optional.empty()
            : Optional.of(new Pathway(files.fingerprint(), views));
    return new Reading(pathway, findings.sorted());
  }

  /** A language exists when it has skill sentences. */
  private List<Language> languages() {
    return files.names().stream()
        .map(SKILL_WORDS::matcher)
        .filter(Matcher::matches)
        .map(name -> new Language(name.group(1)))
        .toList();
  }

  private void findUnits() {
    for (String name : files.names()) {
      if (files.isUnreadable(name)) {
        findings.error(name, 1, 2, "Ce fichier n’est pas en UTF-8.", "Enregistrez-le en UTF-8.");
      }
      Matcher unit = UNIT.matcher(name);
      if (unit.matches()) {
        files
            .text(name)
            .flatMap(text -> YamlFile.read(name, text, findings))
            .ifPresent(yaml -> units.put(unit.group(1), yaml));
      }
    }
  }

  private WordsFile words(String file) {
    return WordsParser.parse(file, files.text(file).orElse(""), findings);
  }

  /** Reads everything in one language; what has no words there comes from the French view. */
  private final class View {
    private final Language language;
    private final CommonWords common;
    private final Map<String, LearningUnit> read = new LinkedHashMap<>();
    private final List<LearningModule> modules = new ArrayList<>();

    View(Language language, Optional<View> french) {
      this.language = language;
      this.common = new CommonWords(files, language, findings);
      UnitReader reader = new UnitReader(files, common, language, findings);
      units.forEach((folder, yaml) -> unit(folder, yaml, reader, french));
      for (String name : files.names()) {
        if (name.matches("m[0-9]+/module\\.yaml")) {
          files
              .text(name)
              .flatMap(text -> YamlFile.read(name, text, findings))
              .flatMap(yaml -> module(name.substring(0, name.indexOf('/')), yaml, french))
              .ifPresent(modules::add);
        }
      }
      modules.sort((a, b) -> Integer.compare(a.number(), b.number()));
    }

    Pathway.View pathway() {
      return new Pathway.View(modules, common.skills());
    }

    private void unit(String folder, Structure yaml, UnitReader reader, Optional<View> french) {
      String file = folder + "/" + language.code() + ".md";
      if (!files.has(file) && french.isPresent()) {
        findings.warning(
            file,
            1,
            16,
            "Cette unité n’est pas encore traduite.",
            "Traduisez fr.md dans ce fichier. En attendant, l’unité reste en français.");
        Optional.ofNullable(french.get().read.get(folder))
            .ifPresent(unit -> read.put(folder, Translations.borrowed(unit)));
        return;
      }
      if (!files.has(file)) {
        findings.error(
            file, 1, 2, "Cette unité n’a pas de texte.", "Créez le fichier " + file + ".");
        return;
      }
      WordsFile words = words(file);
      int sourceRev = words(folder + "/fr.md").number("rev").orElse(1);
      reader.read(folder, yaml, words, sourceRev).ifPresent(unit -> accept(folder, unit, words));
    }

    private void accept(String folder, LearningUnit unit, WordsFile words) {
      read.put(folder, unit);
      Checks.run(checks, unit, folder, words.name(), findings);
      if (!unit.upToDate()) {
        findings.warning(
            words.name(),
            1,
            16,
            "Cette traduction suit un texte français plus ancien.",
            "Relisez fr.md, corrigez, puis montez source_rev.");
      }
    }

    private Optional<LearningModule> module(String folder, Structure yaml, Optional<View> french) {
      Fields fields = new Fields(yaml, findings).only("id", "number", "units");
      Optional<String> id = fields.id("id", folder::equals, "id: " + folder);
      String file = folder + "/module." + language.code() + ".md";
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ModuleId moduleId = new ModuleId(id.get());
      List<LearningUnit> ordered = ordered(folder, yaml);
      int number = fields.number("number", 1, 99);
      if (!files.has(file) && french.isPresent()) {
        findings.warning(
            file, 1, 16, "Ce module n’est pas encore traduit.", "Traduisez module.fr.md.");
        return french.get().modules.stream()
            .filter(module -> module.id().equals(moduleId))
            .findFirst()
            .map(module -> Translations.borrowed(module, ordered));
      }
      WordsFile words = words(file);
      Prose prose = new Prose(file, language, common, findings);
      String title = words.title().map(line -> prose.plain(line.text())).orElse("");
      String plain = words.head("plain").map(block -> prose.plain(block.prose())).orElse("");
      if (title.isEmpty() || plain.isEmpty()) {
        findings.error(
            file,
            1,
            2,
            "Il manque le titre du module.",
            "Écrivez « # titre officiel », puis « :: plain » et le titre simple.");
      }
      return Optional.of(
          new LearningModule(moduleId, number, title, plain, ordered, language, true));
    }

    private List<LearningUnit> ordered(String folder, Structure yaml) {
      List<LearningUnit> ordered = new ArrayList<>();
      List<String> listed = yaml.texts("units");
      for (String id : listed) {
        Optional<LearningUnit> unit =
            read.values().stream().filter(u -> u.id().value().equals(id)).findFirst();
        boolean exists =
            units.values().stream().anyMatch(u -> u.text("id").filter(id::equals).isPresent());
        unit.ifPresent(ordered::add);
        if (!exists) {
          findings.error(
              yaml.file(),
              yaml.lineOf("units"),
              2,
              "L’unité « " + id + " » n’a pas de dossier.",
              "Créez son dossier dans " + folder + "/, ou enlevez-la de la liste.");
        }
      }
      units.forEach(
          (unitFolder, unit) -> {
            String id = unit.text("id").orElse("");
            if (unitFolder.startsWith(folder + "/") && !listed.contains(id)) {
              findings.error(
                  yaml.file(),
                  yaml.lineOf("units"),
                  2,
                  "L’unité « " + id + " » n’est pas dans la liste du module.",
                  "Ajoutez « " + id + " » dans units.");
            }
          });
      return ordered;
    }
  }
}
