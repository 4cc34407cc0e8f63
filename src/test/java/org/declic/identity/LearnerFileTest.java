package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is known of a learner: a nickname, a picture, how they read, and nothing else. */
@Tag("PRV-03")
class LearnerFileTest {
  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "(?i)\\b(surname|last_?name|first_?name|birth\\w*|born\\w*|gender|address|phone|mail|email"
              + "|social\\w*|nationality|secret_?question)\\b");

  @Test
  void the_entity_holds_nickname_picture_and_reading_settings_only() {
    List<String> fields =
        Arrays.stream(Learner.class.getDeclaredFields())
            .filter(field -> !field.isSynthetic() && !field.getName().startsWith("_persistence"))
            .map(Field::getName)
            .toList();

    assertThat(fields)
        .containsExactlyInAnyOrder(
            "id",
            "siteId",
            "kind",
            "nickname",
            "picture",
            "language",
            "textSize",
            "wideSpacing",
            "highContrast",
            "voiceSpeed",
            "createdAt",
            "lastSeenAt",
            "version");
  }

  @Test
  void no_column_of_any_table_about_learners_could_hold_more() throws IOException {
    Pattern table =
        Pattern.compile("create table (\\w*learner\\w*|pass) \\((.*?)\\n\\);", Pattern.DOTALL);
    int tables = 0;
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.toList()) {
        Matcher found = table.matcher(Files.readString(file));
        while (found.find()) {
          tables++;
          assertThat(OF_A_PERSON.matcher(found.group(2)).find()).as(found.group(1)).isFalse();
        }
      }
    }
    assertThat(tables).isGreaterThanOrEqualTo(2);
  }

  @Test
  void the_desk_asks_for_two_things_the_language_and_what_was_begun() throws IOException {
    String page = Files.readString(Path.of("src/main/webapp/mediator/pass-new.xhtml"));
    String form = page.substring(page.indexOf("formId=\"one\""), page.indexOf("</d:form>"));

    assertThat(form).contains("fieldId=\"nickname\"").contains("name=\"picture\"");
    // The last two say where the desk came from; nobody is asked for them.
    assertThat(names(form))
        .containsExactlyInAnyOrder("picture", "language", "act", "session", "seatRequestId");
    // The code that a visitor was shown names what they did, not who they are.
    assertThat(Pattern.compile("fieldId=\"(\\w+)\"").matcher(form).results().map(m -> m.group(1)))
        .containsExactly("nickname", "keep");
  }

  private static List<String> names(String form) {
    return Pattern.compile(" name=\"(\\w+)\"")
        .matcher(form)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
