package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Wire.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every answer says to the browser, on all pages that a person of each kind reaches. */
@BrowserTest
class HeadersBrowserIT {

  private static Map<String, Answer> everywhere(Wire wire) {
    Map<String, Answer> pages = Crawl.from(wire, "/");
    assertThat(pages).hasSizeGreaterThan(5);
    return pages;
  }

  private static void check(Map<String, Answer> pages) {
    pages.forEach(
        (address, answer) -> {
          assertThat(answer.status()).as(address).isIn(200, 302);
          assertThat(answer.header("Cache-Control")).as(address).contains("no-store");
          assertThat(answer.header("X-Content-Type-Options")).as(address).contains("nosniff");
          assertThat(answer.header("Referrer-Policy")).as(address).contains("same-origin");
          assertThat(answer.header("Cross-Origin-Opener-Policy"))
              .as(address)
              .contains("same-origin");
          assertThat(answer.header("Content-Security-Policy").orElse(""))
              .as(address)
              .contains("default-src 'self'")
              .contains("object-src 'none'")
              .contains("base-uri 'none'")
              .contains("frame-ancestors 'none'")
              .doesNotContain("unsafe-inline")
              .doesNotContain("unsafe-eval");
          assertThat(answer.body()).as(address).doesNotContainIgnoringCase("jsessionid");
          assertThat(answer.location()).as(address).doesNotContainIgnoringCase("jsessionid");
        });
  }

  @Test
  @Tag("FAC-09")
  @Tag("FAC-10")
  @Tag("SES-05")
  @Tag("SES-01")
  void whoever_asks_gets_the_same_guarded_answers(DeclicServer server) {
    check(everywhere(Wire.to(server)));
    check(everywhere(Wire.visitor(server)));
    check(everywhere(Wire.heron(server)));
    check(everywhere(Wire.karim(server)));
    check(everywhere(Wire.to(server).signIn(Wire.CLAIRE, Wire.CLAIRES_PASSWORD)));
    check(
        Crawl.from(
            Wire.to(server).signIn(Wire.NADIA, Wire.NADIAS_PASSWORD), "/admin/accounts.xhtml"));
  }

  @Test
  @Tag("FAC-10")
  void plain_http_promises_no_https(DeclicServer server) {
    assertThat(Wire.to(server).get("/").header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  @Tag("SES-01")
  void cookies_are_out_of_reach_of_scripts_and_of_other_sites(DeclicServer server) {
    Wire wire = Wire.to(server);
    Answer shown = wire.post("/visitor/code.xhtml", Map.of("card", "7K4MQ2XD"));
    Answer language = wire.post("/visitor/start.xhtml", Map.of("language", "en"));
    Answer signedIn =
        wire.post(
            "/visitor/staff.xhtml", Map.of("email", Wire.KARIM, "password", Wire.KARIMS_PASSWORD));
    Answer staffPage = wire.get("/mediator/sessions.xhtml");

    for (Answer answer : List.of(shown, language, signedIn)) {
      assertThat(answer.all("Set-Cookie")).isNotEmpty();
    }
    for (Answer answer : List.of(shown, language, signedIn, staffPage)) {
      assertThat(answer.all("Set-Cookie"))
          .allSatisfy(
              cookie ->
                  assertThat(cookie)
                      .containsIgnoringCase("HttpOnly")
                      .containsIgnoringCase("SameSite=Lax")
                      .containsIgnoringCase("Path=/"));
    }
  }

  @Test
  @Tag("PRV-16")
  void only_cookies_that_the_service_needs_are_ever_set(DeclicServer server) {
    Wire wire = Wire.karim(server);
    Crawl.from(wire, "/");

    assertThat(wire.cookies().keySet())
        .isSubsetOf("declic", "declic-card", "declic-language", "declic-view");
  }

  @Test
  @Tag("SES-04")
  void leaving_asks_the_browser_to_forget_everything_and_the_old_cookie_is_dead(
      DeclicServer server) {
    Wire wire = Wire.visitor(server);
    String cookie = wire.cookies().get("declic");
    assertThat(wire.get("/learner/home.xhtml").status()).isEqualTo(200);

    Answer left = wire.send("/learner/finish.xhtml", Map.of("act", "leave"));

    assertThat(left.location()).isEqualTo("/visitor/end.xhtml");
    assertThat(left.header("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
    assertThat(wire.cookies()).doesNotContainKey("declic");
    Answer after = wire.cookie("declic", cookie).get("/learner/home.xhtml");
    assertThat(after.status()).isEqualTo(302);
    assertThat(after.location()).isEqualTo("/");
  }

  @Test
  @Tag("SES-02")
  void a_token_fixed_before_signing_in_is_worth_nothing_after(DeclicServer server) {
    Wire wire = Wire.visitor(server);
    String before = wire.cookies().get("declic");
    String csrf = wire.get("/visitor/staff.xhtml").field("csrf");

    wire.post(
        "/visitor/staff.xhtml",
        Map.of("email", Wire.KARIM, "password", Wire.KARIMS_PASSWORD, "csrf", csrf));

    assertThat(wire.cookies().get("declic")).isNotEqualTo(before);
    assertThat(Wire.to(server).cookie("declic", before).get("/learner/home.xhtml").status())
        .isEqualTo(302);
  }

  @Test
  @Tag("ACC-08")
  void nobody_is_remembered_by_a_cookie(DeclicServer server) {
    Answer answer =
        Wire.to(server)
            .cookie("rememberMe", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")
            .get("/mediator/today.xhtml");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).isEqualTo("/visitor/staff.xhtml");
    assertThat(answer.all("Set-Cookie")).noneMatch(Pattern.compile("(?i)remember").asPredicate());
  }
}
