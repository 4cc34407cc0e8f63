package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declic.testing.DeclicServer;
import org.declic.testing.PlainConnection;
import org.declic.testing.PlainForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit in progress is finished in the version it was begun in, whatever its files say since. */
@Tag("browser")
class EditionsBrowserIT {
  private static final String UNIT = "/learner/unit.xhtml?unit=m1-u06";
  private static final String QUESTION = "/learner/step.xhtml?unit=m1-u06&step=s05&screen=q1";
  private static final String FIRST = "/learner/step.xhtml?unit=m1-u06&step=s01&screen=avant";
  private static final String FOLDER = "m1/u06-chercher/";
  private static final String OLD = "Quels mots écrire";
  private static final String NEW = "Quels mots choisir";
  private static final int SCREENS = 80;

  @Test
  void a_unit_changed_on_the_disk_is_new_only_for_whoever_begins() throws Exception {
    DeclicServer server = DeclicServer.prepared("--demo");
    Path content = server.data().resolveSibling("content");
    copy(Path.of("modules-content"), content);
    server.with("DECLIC_CONTENT", content.toString()).started();
    try (server;
        PlainConnection early = visitor(server)) {
      send(early, UNIT, "open", "");
      send(early, QUESTION, "answer", "b");
      String before = early.get(QUESTION).body();
      assertThat(before).contains(OLD, "jours marché Rivebelle", "C’est juste");

      server.stop();
      newMajorVersion(content);
      server.started();

      assertThat(early.get(QUESTION).body())
          .contains(OLD, "jours marché Rivebelle", "C’est juste")
          .doesNotContain(NEW);
      assertThat(early.get(UNIT).body()).contains("Cette unité a changé.");
      try (PlainConnection late = visitor(server)) {
        send(late, UNIT, "open", "");
        assertThat(late.get(QUESTION).body()).contains(NEW).doesNotContain(OLD);
        assertThat(late.get(UNIT).body()).doesNotContain("Cette unité a changé.");
      }

      String end = goOnToTheEnd(early);
      assertThat(early.get(end).body()).contains("Voilà ce que vous avez fait");
      send(early, UNIT, "open", "");
      assertThat(early.get(QUESTION).body()).contains(NEW).doesNotContain(OLD);
    }
  }

  private static PlainConnection visitor(DeclicServer server) throws IOException {
    PlainConnection connection = new PlainConnection(server.port());
    send(connection, "/visitor/start.xhtml", "visit", "");
    return connection;
  }

  /** From the first screen, so that each step was gone through. */
  private static String goOnToTheEnd(PlainConnection connection) throws IOException {
    String address = FIRST;
    for (int i = 0; i < SCREENS && !address.contains("summary"); i++) {
      String act = PlainForm.act(connection.get(address).body()).orElseThrow();
      address =
          switch (act) {
            case "answer" -> send(connection, address, act, "?");
            case "rate" -> send(connection, address, act, "RATHER");
            // Exercises and the real task may be left out.
            default -> send(connection, address, "on", "");
          };
    }
    return address;
  }

  private static String send(PlainConnection connection, String path, String act, String answer)
      throws IOException {
    Map<String, String> form = PlainForm.hidden(connection.get(path).body());
    form.put("act", act);
    if (!answer.isEmpty()) {
      form.put("answer", answer);
    }
    PlainConnection.Answer taken = connection.post(path, form);
    assertThat(taken.status()).as(path + " " + act).isEqualTo(302);
    return taken.location();
  }

  /** Another question under the same name: what « b » meant is « a » now. */
  private static void newMajorVersion(Path content) throws IOException {
    change(content, "unit.yaml", "version: 1.", "version: 2.");
    change(content, "unit.yaml", "right: [b]", "right: [a]");
    for (String words : List.of("fr.md", "en.md")) {
      String text = Files.readString(content.resolve(FOLDER + words));
      int question = text.indexOf(":: question q1");
      int a = text.indexOf("[a]", question);
      int b = text.indexOf("[b]", question);
      int c = text.indexOf("[c]", question);
      String swapped =
          text.substring(0, a)
              + text.substring(b, c).replace("[b]", "[a]")
              + text.substring(a, b).replace("[a]", "[b]")
              + text.substring(c);
      Files.writeString(content.resolve(FOLDER + words), swapped);
    }
    change(content, "fr.md", OLD, NEW);
  }

  private static void change(Path content, String file, String from, String to) throws IOException {
    Path path = content.resolve(FOLDER + file);
    String text = Files.readString(path);
    int at = text.indexOf(from);
    assertThat(at).as(file + " has " + from).isNotNegative();
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }
}
