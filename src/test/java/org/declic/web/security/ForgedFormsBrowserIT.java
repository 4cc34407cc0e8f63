package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Wire.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form counts for the person and the page it was made for, and for nobody else. */
@BrowserTest
class ForgedFormsBrowserIT {
  private static final Map<String, String> VISIT = Map.of("act", "visit");

  @Test
  @Tag("FAC-03")
  void a_form_of_another_site_is_refused(DeclicServer server) {
    for (String from : new String[] {"cross-site", "same-site"}) {
      Answer answer =
          Wire.to(server).with("Sec-Fetch-Site", from).post("/visitor/start.xhtml", VISIT);

      assertThat(answer.status()).as(from).isEqualTo(403);
      assertThat(answer.all("Set-Cookie")).isEmpty();
    }
  }

  @Test
  @Tag("FAC-03")
  void an_older_browser_is_known_by_the_origin_of_its_form(DeclicServer server) {
    Wire foreign =
        Wire.to(server).with("Sec-Fetch-Site", "").with("Origin", "http://elsewhere.example");
    Wire own = Wire.to(server).with("Sec-Fetch-Site", "").with("Origin", server.address());
    Wire silent = Wire.to(server).with("Sec-Fetch-Site", "");

    assertThat(foreign.post("/visitor/start.xhtml", VISIT).status()).isEqualTo(403);
    assertThat(silent.post("/visitor/start.xhtml", VISIT).status()).isEqualTo(403);
    assertThat(own.post("/visitor/start.xhtml", VISIT).location()).isEqualTo("/learner/home.xhtml");
  }

  @Test
  @Tag("FAC-02")
  void a_form_made_for_another_persons_session_does_nothing(DeclicServer server) {
    Wire karim = Wire.karim(server);
    Wire claire = Wire.to(server).signIn(Wire.CLAIRE, Wire.CLAIRES_PASSWORD);
    Answer form = karim.get("/mediator/pass-new.xhtml");
    String name = "Falsifié " + System.nanoTime() % 10_000;

    Answer answer =
        claire.post(
            "/mediator/pass-new.xhtml",
            Map.of(
                "csrf",
                form.field("csrf"),
                "requestId",
                form.field("requestId"),
                "act",
                "one",
                "nickname",
                name,
                "picture",
                "fox",
                "language",
                "fr"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("La page a expiré", name);
    assertThat(claire.get("/mediator/passes.xhtml?q=Falsifi").body()).doesNotContain(name);
  }

  @Test
  @Tag("FAC-02")
  void a_form_without_its_seal_does_nothing(DeclicServer server) {
    Wire karim = Wire.karim(server);

    assertThat(
            karim.post("/mediator/pass-new.xhtml", Map.of("act", "many", "count", "3")).location())
        .isEqualTo("/visitor/expired.xhtml");
    assertThat(karim.post("/sign-out", Map.of()).location()).isEqualTo("/visitor/expired.xhtml");
    assertThat(karim.get("/mediator/today.xhtml").status()).isEqualTo(200);
  }

  /** A page with a view has an HTTP session beside the token: it must be worth nothing alone. */
  @Test
  @Tag("FAC-02")
  void the_view_of_a_page_seals_no_form_and_opens_no_door(DeclicServer server) {
    Wire karim = Wire.karim(server);
    assertThat(karim.get("/mediator/session-new.xhtml").status()).isEqualTo(200);
    assertThat(karim.get("/mediator/today.xhtml").status()).isEqualTo(200);
    String view = karim.cookies().get("declic-view");
    assertThat(view).isNotEmpty();

    Map<String, String> unsealed = Map.of("act", "try", "unit", "m1-u02");
    assertThat(karim.post("/mediator/library.xhtml", unsealed).location())
        .isEqualTo("/visitor/expired.xhtml");

    Wire finder = Wire.to(server).with("Cookie", "declic-view=" + view);
    assertThat(finder.get("/mediator/passes.xhtml").location()).isEqualTo("/visitor/staff.xhtml");
  }

  @Test
  @Tag("FAC-01")
  void view_state_is_a_short_name_and_never_an_object(DeclicServer server) {
    Pattern state = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    Map<String, Answer> pages = Crawl.from(Wire.karim(server), "/");
    assertThat(pages).hasSizeGreaterThan(10);
    pages.forEach(
        (address, page) -> {
          assertThat(page.body()).as(address).doesNotContain("rO0AB").doesNotContain("H4sIA");
          Matcher field = state.matcher(page.body());
          while (field.find()) {
            assertThat(field.group(1)).as(address).hasSizeLessThan(60);
          }
        });
  }

  @Test
  @Tag("REL-06")
  void a_form_sent_ten_times_makes_one_card(DeclicServer server) {
    Wire karim = Wire.karim(server);
    Answer form = karim.get("/mediator/pass-new.xhtml");
    String name = "Dix fois " + System.nanoTime() % 10_000;
    Map<String, String> fields =
        Map.of(
            "csrf",
            form.field("csrf"),
            "requestId",
            form.field("requestId"),
            "act",
            "one",
            "nickname",
            name,
            "picture",
            "fox",
            "language",
            "fr");

    for (int i = 0; i < 10; i++) {
      assertThat(karim.post("/mediator/pass-new.xhtml", fields).location())
          .isEqualTo("/mediator/passes.xhtml?done=issued");
    }

    String list = karim.get("/mediator/passes.xhtml?q=Dix%20fois").body();
    assertThat(list.split("/>" + name + "</span>", -1)).hasSize(2);
  }

  @Test
  void a_field_of_ten_megabytes_gets_a_sentence(DeclicServer server) {
    Answer answer =
        Wire.to(server).ask("POST", "/visitor/code.xhtml", "card=" + "7".repeat(10_000_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("C’est trop long");
  }

  /** Some of these the server would answer in its own words, with its name. */
  @Test
  @Tag("FAC-06")
  void a_way_of_asking_that_no_page_knows_is_refused_without_a_word(DeclicServer server) {
    for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND", "FOO")) {
      for (String address : List.of("/", "/feeds/a.ics", "/health/ready", "/lead/team.xhtml")) {
        Answer answer = Wire.to(server).ask(method, address, "");

        assertThat(answer.status()).as(method + " " + address).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
      }
    }
  }

  @Test
  void a_file_sent_to_a_page_that_takes_none_is_refused_before_it_is_read(DeclicServer server) {
    Answer answer =
        Wire.to(server)
            .with("Content-Type", "multipart/form-data; boundary=x")
            .ask("POST", "/visitor/code.xhtml", "--x\r\nbroken\r\n");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  @Tag("AUT-06")
  void whoever_is_refused_reads_the_same_page_to_the_letter(DeclicServer server) {
    String unknown = refusal(server, "nobody@centre.example", "pas celui-ci du tout");
    String wrong = refusal(server, "sophie@centre.example", "pas celui-ci du tout");

    assertThat(wrong).isEqualTo(unknown);
  }

  /** Without what every page makes anew, and without what was typed. */
  private static String refusal(DeclicServer server, String email, String password) {
    Answer answer =
        Wire.to(server).post("/visitor/staff.xhtml", Map.of("email", email, "password", password));
    assertThat(answer.status()).isEqualTo(200);
    return answer
        .body()
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("name=\"requestId\" value=\"[^\"]*\"", "")
        .replace(email, "");
  }
}
