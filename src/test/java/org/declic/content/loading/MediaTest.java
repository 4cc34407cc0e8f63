package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.declic.content.DialogueScreen;
import org.declic.content.ImageScreen;
import org.declic.content.LearningUnit;
import org.declic.content.MediaScreen;
import org.declic.content.Problem;
import org.declic.content.Reading;
import org.declic.content.StoredFile;
import org.declic.platform.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens that talk, show, sound or move: read, and refused when somebody would be left out. */
class MediaTest {
  private static final String UNIT = "m1/u01-exemple/unit.yaml";
  private static final String[] LANGUAGES = {"fr", "en"};

  @TempDir Path folder;

  @BeforeEach
  void aPathwayWithEveryKindOfScreen() throws IOException {
    try (Stream<Path> paths = Files.walk(Sample.FOLDER)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Sample.FOLDER.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
    Files.createDirectory(folder.resolve("media"));
    Files.write(folder.resolve("media/voix.wav"), new byte[2_000]);
    Files.write(folder.resolve("media/film.webm"), new byte[3_000]);
    Files.writeString(
        folder.resolve("media/film.fr.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n");
    Files.writeString(
        folder.resolve("media/media.yaml"),
        """
        media:
          - {id: voix, file: voix.wav, author: Nadia, source: essai, licence: CC0, seconds: 9}
          - {id: film, file: film.webm, author: Nadia, source: essai, licence: CC BY, seconds: 9, captions: {fr: film.fr.vtt}}
        """);
    change(
        UNIT,
        "      - {id: e1, drawing: mail-parts}\n",
        """
              - {id: e1, drawing: mail-parts}
              - {id: e2, kind: dialogue, bubbles: [{id: b1, portrait: lucette}, {id: b2, portrait: karim}]}
              - {id: e3, kind: image, drawing: mail-parts}
              - {id: e4, kind: audio, media: voix}
              - {id: e5, kind: video, media: film}
        """);
    for (String language : LANGUAGES) {
      change(
          "m1/u01-exemple/" + language + ".md",
          "## s03",
          """
          :: screen e2 A
          {lucette} Lucette
          {karim} Karim
          {b1} Bonjour.
          {b2} Bonjour Lucette.

          :: screen e3 B
          {alt} Une page
          {long} Une page sort de son enveloppe.

          :: screen e4 C
          {transcript} Bonjour.

          :: screen e5 D
          {transcript} Bonjour.

          ## s03\
          """);
    }
    Path ledger = folder.resolve("ids.txt");
    String ids = Files.readString(ledger);
    Files.writeString(ledger, ids + "m1-u01/e2\nm1-u01/e3\nm1-u01/e4\nm1-u01/e5\n");
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void refusedBy(int rule, String file) {
    Reading reading = PathwayReader.read(folder);
    assertThat(reading.pathway()).isEmpty();
    assertThat(reading.errors()).extracting(Problem::rule).contains(rule);
    assertThat(reading.errors()).extracting(Problem::file).contains(file);
  }

  @Test
  void every_kind_of_screen_is_read() {
    Reading reading = PathwayReader.read(folder);
    assertThat(reading.errors()).isEmpty();
    LearningUnit unit =
        reading.pathway().orElseThrow().unit(Sample.UNIT, Language.FRENCH).orElseThrow();
    DialogueScreen dialogue = unit.screens(DialogueScreen.class).get(0);
    assertThat(dialogue.bubbles()).extracting(b -> b.name()).containsExactly("Lucette", "Karim");
    assertThat(dialogue.bubbles()).extracting(b -> b.second()).containsExactly(false, true);
    assertThat(unit.screens(ImageScreen.class).get(0).description().html()).contains("enveloppe");
    MediaScreen video = unit.screens(MediaScreen.class).get(1);
    assertThat(video.media().video()).isTrue();
    assertThat(video.media().address()).matches("/learner/media/[0-9a-f]{12}/film\\.webm");
    assertThat(video.media().caption("en").orElseThrow().address()).endsWith("/film.fr.vtt");
    assertThat(video.transcript().html()).contains("Bonjour");
  }

  @Test
  void a_file_is_given_as_it_is_and_its_address_changes_with_it() throws IOException {
    ContentFolder content = content();
    StoredFile before = content.media("voix.wav").orElseThrow();
    assertThat(before.size()).isEqualTo(2_000);
    try (InputStream in = before.open()) {
      assertThat(in.readAllBytes()).hasSize(2_000);
    }
    Files.write(folder.resolve("media/voix.wav"), new byte[2_001]);
    assertThat(content().media("voix.wav").orElseThrow().version()).isNotEqualTo(before.version());
    assertThat(content.media("media.yaml")).isEmpty();
    assertThat(content.media("../ids.txt")).isEmpty();
  }

  private ContentFolder content() {
    ContentFolder content =
        new ContentFolder(() -> ContentFiles.of(folder), Optional.of(folder), false, () -> 0L);
    assertThat(content.read().errors()).isEmpty();
    return content;
  }

  @Test
  void rule_7_a_bubble_is_short() throws IOException {
    change("m1/u01-exemple/fr.md", "{b1} Bonjour.", "{b1} " + "mot ".repeat(21));
    refusedBy(7, "m1/u01-exemple/fr.md");
  }

  @Test
  void rule_8_a_picture_is_described() throws IOException {
    change("m1/u01-exemple/fr.md", "{long} Une page sort de son enveloppe.\n", "");
    refusedBy(8, "m1/u01-exemple/fr.md");
  }

  @Test
  void rule_9_what_is_heard_can_be_read() throws IOException {
    change("m1/u01-exemple/fr.md", "{transcript} Bonjour.\n", "");
    refusedBy(9, "m1/u01-exemple/fr.md");
  }

  @Test
  void rule_9_a_video_has_captions() throws IOException {
    change("media/media.yaml", ", captions: {fr: film.fr.vtt}", "");
    refusedBy(9, "media/media.yaml");
  }

  @Test
  void rule_9_captions_are_captions() throws IOException {
    Files.writeString(folder.resolve("media/film.fr.vtt"), "Bonjour.");
    refusedBy(9, "media/film.fr.vtt");
  }

  @Test
  void rule_9_a_screen_names_a_medium_of_its_kind() throws IOException {
    change(UNIT, "kind: audio, media: voix", "kind: audio, media: film");
    refusedBy(9, UNIT);
  }

  @Test
  void rule_10_a_medium_has_a_licence_an_author_and_a_bound() throws IOException {
    change("media/media.yaml", "licence: CC0", "licence: inconnue");
    refusedBy(10, "media/media.yaml");
    change("media/media.yaml", "licence: inconnue", "licence: CC0");
    Files.write(folder.resolve("media/voix.wav"), new byte[3_000_001]);
    refusedBy(10, "media/media.yaml");
    Files.delete(folder.resolve("media/voix.wav"));
    refusedBy(10, "media/media.yaml");
  }

  @Test
  void rule_10_a_file_that_nobody_answers_for_stays_out() throws IOException {
    Files.write(folder.resolve("media/autre.mp3"), new byte[10]);
    refusedBy(10, "media/autre.mp3");
    Files.delete(folder.resolve("media/autre.mp3"));
    Files.write(folder.resolve("media/page.html"), new byte[10]);
    refusedBy(10, "media/page.html");
  }
}
