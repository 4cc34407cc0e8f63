package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.assessment.question.QuestionCheck;
import org.declic.content.LearningUnit;
import org.declic.content.Problem;
import org.declic.content.Reading;
import org.declic.content.UnitId;
import org.declic.platform.Language;

/** A small pathway without a problem, and the same with one thing broken. */
public final class Sample {
  public static final Path FOLDER = Path.of("src/test/resources/content-sample");
  public static final UnitId UNIT = new UnitId("m1-u01");
  static final String STRUCTURE = "m1/u01-exemple/unit.yaml";
  static final String FRENCH = "m1/u01-exemple/fr.md";
  static final String ENGLISH = "m1/u01-exemple/en.md";
  static final String SCENARIO = "m1/u01-exemple/lettre.scenario.yaml";
  static final String SCENARIO_WORDS = "m1/u01-exemple/lettre.fr.md";

  private final Map<String, String> texts;
  private String changed = "";

  private Sample(Map<String, String> texts) {
    this.texts = texts;
  }

  static Sample whole() {
    ContentFiles files = ContentFiles.of(FOLDER);
    Map<String, String> texts = new LinkedHashMap<>();
    files.names().forEach(name -> texts.put(name, files.text(name).orElseThrow()));
    return new Sample(texts);
  }

  /** The sample with one passage of a file replaced. */
  static Sample with(String file, String from, String to) {
    return whole().and(file, from, to);
  }

  static Sample without(String file) {
    Sample sample = whole();
    assertThat(sample.texts.remove(file)).isNotNull();
    sample.changed = file;
    return sample;
  }

  static Sample withFile(String file, String text) {
    Sample sample = whole();
    sample.texts.put(file, text);
    sample.changed = file;
    return sample;
  }

  Sample and(String file, String from, String to) {
    assertThat(texts.get(file)).as(file).contains(from);
    texts.put(
        file, texts.get(file).replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    changed = file;
    return this;
  }

  Reading reading() {
    return PathwayReader.read(ContentFiles.of(texts), List.of(new QuestionCheck()));
  }

  /** The unit of the sample as it is. */
  public static LearningUnit frenchUnit() {
    return whole().unit(Language.FRENCH);
  }

  LearningUnit unit(Language language) {
    Reading reading = reading();
    assertThat(reading.errors()).isEmpty();
    return reading.pathway().orElseThrow().unit(UNIT, language).orElseThrow();
  }

  /** Asserts an error of a rule in the changed file, at the first line that contains the mark. */
  void isRefusedBy(int rule, String mark) {
    isRefusedBy(rule, changed, mark);
  }

  void isRefusedBy(int rule, String file, String mark) {
    Reading reading = reading();
    assertThat(reading.pathway()).isEmpty();
    tells(reading.errors(), rule, file, mark);
  }

  void isWarnedBy(int rule, String file, String mark) {
    Reading reading = reading();
    assertThat(reading.errors()).isEmpty();
    assertThat(reading.pathway()).isPresent();
    tells(reading.problems(), rule, file, mark);
  }

  private void tells(List<Problem> problems, int rule, String file, String mark) {
    assertThat(problems)
        .as("rule %d at %s:%d", rule, file, line(file, mark))
        .anyMatch(
            problem ->
                problem.rule() == rule
                    && problem.file().equals(file)
                    && problem.line() == line(file, mark)
                    && !problem.sentence().isBlank()
                    && !problem.remedy().isBlank());
  }

  private int line(String file, String mark) {
    String[] lines = texts.getOrDefault(file, "").split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains(mark)) {
        return i + 1;
      }
    }
    return 1;
  }
}
