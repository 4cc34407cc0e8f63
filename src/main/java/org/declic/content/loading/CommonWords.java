package org.declic.content.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.content.GlossaryWord;
import org.declic.content.Skill;
import org.declic.content.SkillId;
import org.declic.content.Structure;
import org.declic.content.Words;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/** What all units share, in one language: skills, glossary, official addresses. */
final class CommonWords {
  private final ContentFiles files;
  private final Language language;
  private final Findings findings;
  private final Map<String, Address> addresses = new LinkedHashMap<>();
  private final Map<String, GlossaryWord> glossary = new LinkedHashMap<>();
  private final Map<SkillId, Skill> skills = new LinkedHashMap<>();

  /** An official address; texts only know its key. */
  record Address(String key, String name, String url) {}

  CommonWords(ContentFiles files, Language language, Findings findings) {
    this.files = files;
    this.language = language;
    this.findings = findings;
    readAddresses();
    readGlossary();
    readSkills();
  }

  Optional<Address> address(String key) {
    return Optional.ofNullable(addresses.get(key));
  }

  /** The host of each official address as {@code address.KEY}: what an address bar would show. */
  Words hosts() {
    Map<String, Words.Word> hosts = new LinkedHashMap<>();
    addresses.forEach(
        (key, address) -> {
          String host = address.url().replaceAll("^https://|/.*$", "");
          hosts.put("address." + key, new Words.Word(host, SafeHtml.ofText(host), 1));
        });
    return new Words(hosts);
  }

  Optional<GlossaryWord> glossaryWord(String key) {
    return Optional.ofNullable(glossary.get(key));
  }

  Optional<Skill> skill(String id) {
    return SkillId.isWellFormed(id)
        ? Optional.ofNullable(skills.get(new SkillId(id)))
        : Optional.empty();
  }

  List<Skill> skills() {
    return List.copyOf(skills.values());
  }

  private List<Structure> entries(String file, String root) {
    Optional<Structure> yaml =
        files.text(file).flatMap(text -> YamlFile.read(file, text, findings));
    return yaml.map(s -> s.isList() ? s.items() : s.list(root)).orElse(List.of());
  }

  private void readAddresses() {
    for (Structure entry : entries("addresses.yaml", "addresses")) {
      Fields fields = new Fields(entry, findings).only("key", "name", "url", "checked");
      String key = fields.text("key", "?");
      String url = fields.text("url", "https://");
      if (!url.matches("https://[a-z0-9][a-z0-9.-]*[a-z](/[A-Za-z0-9/._~-]*)?")) {
        findings.error(
            entry.file(),
            entry.lineOf("url"),
            12,
            "L’adresse « " + url + " » n’est pas une adresse https simple.",
            "Écrivez par exemple : url: https://www.service-public.fr");
      }
      checkDate(entry, fields.text("checked", "2000-01-01"));
      if (addresses.put(key, new Address(key, fields.text("name", key), url)) != null) {
        findings.error(
            entry.file(),
            entry.line(),
            12,
            "La clé « " + key + " » est deux fois ici.",
            "Gardez-en une.");
      }
    }
  }

  private void checkDate(Structure entry, String date) {
    try {
      LocalDate.parse(date);
    } catch (DateTimeParseException notADate) {
      findings.error(
          entry.file(),
          entry.lineOf("checked"),
          12,
          "« " + date + " » n’est pas une date.",
          "Écrivez le jour de la vérification comme ceci : checked: 2026-11-20");
    }
  }

  private void readGlossary() {
    String file = "glossary." + language.code() + ".md";
    files
        .text(file)
        .map(text -> WordsParser.parse(file, text, findings))
        .ifPresent(
            words -> {
              // The meanings may not use marks themselves: nothing is known yet while they are
              // read.
              Prose prose = new Prose(file, language, this, findings);
              for (WordsFile.Section section : words.sections()) {
                String shown = section.title().replaceFirst("^\\|\\s*", "");
                List<WordsFile.Line> meaning =
                    section.text().map(WordsFile.Block::prose).orElse(List.of());
                glossary.put(
                    section.id(),
                    new GlossaryWord(
                        section.id(),
                        Typography.set(shown.isEmpty() ? section.id() : shown, language),
                        prose.inline(meaning)));
              }
            });
  }

  private void readSkills() {
    String file = "skills." + language.code() + ".md";
    Optional<WordsFile> words =
        files.text(file).map(text -> WordsParser.parse(file, text, findings));
    List<Structure> entries = entries("skills.yaml", "skills");
    for (Structure entry : entries) {
      Fields fields = new Fields(entry, findings).only("id", "digcomp", "prerequisites");
      Optional<String> id = fields.id("id", SkillId::isWellFormed, "id: mail.repondre");
      if (id.isEmpty()) {
        continue;
      }
      List<SkillId> before = new ArrayList<>();
      for (String earlier :
          fields.ids("prerequisites", SkillId::isWellFormed, "prerequisites: [souris.cliquer]")) {
        if (entries.stream().noneMatch(e -> e.text("id").filter(earlier::equals).isPresent())) {
          findings.error(
              entry.file(),
              entry.lineOf("prerequisites"),
              2,
              "Le savoir-faire « " + earlier + " » n’existe pas.",
              "Ajoutez-le dans skills.yaml, ou corrigez-le.");
        }
        before.add(new SkillId(earlier));
      }
      Optional<WordsFile.Section> sentence = words.flatMap(w -> w.section(id.get()));
      String said =
          sentence.flatMap(WordsFile.Section::text).map(b -> Prose.join(b.prose())).orElse("");
      if (said.isEmpty()) {
        findings.error(
            file,
            1,
            language.equals(Language.FRENCH) ? 2 : 16,
            "Le savoir-faire « " + id.get() + " » n’a pas de phrase.",
            "Ajoutez « ## " + id.get() + " » puis « Je sais … » dans " + file + ".");
      }
      Skill skill =
          new Skill(
              new SkillId(id.get()),
              Typography.set(said, language),
              entry.texts("digcomp"),
              before);
      if (skills.put(skill.id(), skill) != null) {
        findings.error(
            entry.file(),
            entry.line(),
            1,
            "« " + id.get() + " » est deux fois ici.",
            "Gardez-en un.");
      }
    }
  }
}
