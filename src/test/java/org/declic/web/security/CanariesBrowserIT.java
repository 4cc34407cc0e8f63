package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Secrets go through every door of the house; no log has heard of them. */
@BrowserTest
@Tag("LOG-02")
class CanariesBrowserIT {
  @Test
  void no_log_knows_a_password_a_code_a_token_or_what_was_typed(DeclicServer server)
      throws IOException {
    List<String> secrets = new ArrayList<>();
    Wire heron = Wire.heron(server);
    Wire karim = Wire.karim(server);
    secrets.add(Wire.HERONS_CODE);
    secrets.add(Wire.KARIMS_PASSWORD);
    secrets.add(heron.cookies().get("declic"));
    secrets.add(karim.cookies().get("declic"));
    secrets.add(karim.get("/mediator/pass-new.xhtml").field("csrf"));

    Wire stranger = Wire.to(server);
    stranger.post("/visitor/card.xhtml", Map.of("card", Wire.HERONS_QR));
    secrets.add(Wire.HERONS_QR);
    secrets.add(stranger.cookies().get("declic-card"));
    stranger.post("/visitor/pin.xhtml", Map.of("secret", "canari-pin"));
    stranger.post("/visitor/code.xhtml", Map.of("card", "canari-code"));
    stranger.signIn("canari@centre.example", "canari-mot-de-passe");
    karim.send(
        "/mediator/pass-new.xhtml",
        Map.of("act", "one", "nickname", "Canari jaune", "picture", "heron", "language", "fr"));
    String print = karim.get("/mediator/passes-print.xhtml").body();
    secrets.add(between(print, "<b>", "</b>"));
    secrets.addAll(List.of("canari", "Canari"));

    List<String> told = new ArrayList<>();
    try (Stream<Path> logs = Files.walk(server.data().resolve("log"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        secrets.stream().filter(text::contains).forEach(told::add);
      }
    }
    assertThat(secrets).noneMatch(String::isEmpty);
    assertThat(told).isEmpty();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
