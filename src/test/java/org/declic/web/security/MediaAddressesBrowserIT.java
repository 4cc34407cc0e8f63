package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sounds, videos and captions: whole or in parts, as what they are, and nothing else. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaAddressesBrowserIT {
  private static final String SOUND = "abcdefghij".repeat(100);
  private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour à tous.\n";

  private DeclicServer server;
  private Wire visitor;
  private String sound;
  private String captions;

  @BeforeAll
  void aPathwayWithASoundAndAFilm() throws Exception {
    DeclicServer prepared = DeclicServer.prepared("--demo");
    Path content = prepared.data().resolveSibling("content");
    copy(Path.of("modules-content"), content);
    Path media = content.resolve("media");
    Files.writeString(media.resolve("voix.wav"), SOUND);
    Files.writeString(media.resolve("film.webm"), "film");
    Files.writeString(media.resolve("film.fr.vtt"), CAPTIONS);
    String of = ", author: Nadia, source: essai, licence: CC0, seconds: 9";
    Files.writeString(
        media.resolve("media.yaml"),
        "  - {id: voix, file: voix.wav"
            + of
            + "}\n  - {id: film, file: film.webm"
            + of
            + ", captions: {fr: film.fr.vtt}}\n",
        StandardOpenOption.APPEND);
    sound = address("voix.wav", SOUND);
    captions = address("film.fr.vtt", CAPTIONS);
    server = prepared.with("DECLIC_CONTENT", content.toString()).started();
    visitor = Wire.visitor(server);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void a_sound_is_given_whole_as_a_sound() {
    Wire.Answer answer = visitor.get(sound);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(SOUND);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("audio/wav");
    assertThat(answer.header("Content-Length")).contains("1000");
    assertThat(answer.header("Accept-Ranges")).contains("bytes");
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.header("Cache-Control").orElse("")).startsWith("private");
  }

  @Test
  void captions_are_text_in_utf_8() {
    Wire.Answer answer = visitor.get(captions);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(CAPTIONS);
    assertThat(answer.header("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase("text/vtt;charset=UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, abcdefghij, bytes 0-9/1000",
    "bytes=995-, fghij, bytes 995-999/1000",
    "bytes=-3, hij, bytes 997-999/1000",
    "bytes=998-5000, ij, bytes 998-999/1000"
  })
  void a_part_is_given_where_a_part_was_asked_for(String asked, String body, String said) {
    Wire.Answer answer = asking(asked).get(sound);
    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.header("Content-Range")).contains(said);
  }

  @Test
  void a_part_beyond_the_end_is_refused_with_the_size() {
    Wire.Answer answer = asking("bytes=1000-").get(sound);
    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.header("Content-Range")).contains("bytes */1000");
    assertThat(answer.body()).doesNotContain("abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "bytes=-", "lines=0-9", "bytes=a-b"})
  void what_cannot_be_understood_gives_the_whole(String asked) {
    assertThat(asking(asked).get(sound).body()).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voix.mp3",
        "media.yaml",
        "../ids.txt",
        "..%2fids.txt",
        "%2e%2e/ids.txt",
        "..%5cids.txt",
        "voix.wav/",
        "voix.wav/voix.wav",
        "voix.wav%00.mp3",
        "VOIX.WAV",
        ""
      })
  void no_other_name_gives_anything(String name) {
    String folder = sound.substring(0, sound.lastIndexOf('/') + 1);
    Wire.Answer answer = visitor.get(folder + name);
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("abcdefghij", "m1-u01", "licence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/learner/media",
        "/learner/media/",
        "/learner/media/voix.wav",
        "/learner/media/000000000000/voix.wav",
        "/learner/media/../media/voix.wav"
      })
  void without_its_version_a_file_is_not_found(String address) {
    assertThat(visitor.get(address).status()).isBetween(400, 499);
  }

  @Test
  void whoever_has_not_come_in_hears_nothing() {
    Wire.Answer answer = Wire.to(server).get(sound);
    assertThat(answer.status()).isNotEqualTo(200);
    assertThat(answer.body()).doesNotContain("abcdefghij");
  }

  private Wire asking(String range) {
    Wire wire = Wire.to(server).with("Range", range);
    visitor.cookies().forEach(wire::cookie);
    return wire;
  }

  private static String address(String name, String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "/learner/media/" + HexFormat.of().formatHex(digest).substring(0, 12) + "/" + name;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(file, copied);
        }
      }
    }
  }
}
