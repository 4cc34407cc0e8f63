package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Without a card, then with one: a visitor keeps what was done. */
@BrowserTest
@Tag("AUT-12")
class KeepBrowserIT {
  private final List<String> travelled = new ArrayList<>();

  private void watch(Page page) {
    page.onRequest(
        request -> {
          travelled.add(request.url());
          travelled.add(request.headers().getOrDefault("referer", ""));
        });
  }

  private static void press(Page page, String selector) {
    Browser.follow(page, () -> page.locator(selector).first().click());
  }

  @Test
  void a_visitor_shows_a_code_gets_a_card_and_goes_on_at_the_same_screen(
      Browser browser, DeclicServer server) throws IOException {
    watch(browser.page());
    StudyScreen visitor = StudyScreen.ofVisitor(browser).study("m1-u08");
    visitor.open("m1-u08", "s05", "q1").choose("La mairie").primary();
    String place = browser.path();
    String token =
        browser.page().context().cookies().stream()
            .filter(cookie -> cookie.name.equals("declic"))
            .map(cookie -> cookie.value)
            .findFirst()
            .orElseThrow();

    browser.open("/learner/finish.xhtml");
    browser.axe();
    press(browser.page(), "a[href='/learner/keep.xhtml']");
    browser.axe();
    visitor.primary();
    String code = browser.page().locator(".code-big span").first().innerText();
    browser.axe();
    browser.phone();
    browser.fitsItsWidth();
    browser.desk();
    browser.page().reload();
    assertThat(browser.page().locator(".code-big span").first().innerText()).isEqualTo(code);
    browser.open("/learner/finish.xhtml");
    assertThat(visitor.main()).contains(code);
    visitor.primary();

    browser.moveToAnotherComputer();
    watch(browser.page());
    String[] card = cardFor(browser, code);

    browser.moveToAnotherComputer();
    watch(browser.page());
    StudyScreen learner = StudyScreen.ofCard(browser, card[0], card[1]);
    assertThat(browser.page().locator("body").innerText()).contains("Renard sans carte");
    learner.primary();
    assertThat(browser.path()).isEqualTo(place);

    String bare = code.replace(" ", "");
    assertThat(travelled).noneMatch(text -> text.contains(bare) || text.contains(token));
    assertThat(travelled).noneMatch(text -> text.contains(code.replace(" ", "%20")));
    assertThat(logs(server)).noneMatch(text -> text.contains(bare) || text.contains(token));
  }

  private static String[] cardFor(Browser browser, String code) {
    browser.open("/visitor/staff.xhtml");
    Page page = browser.page();
    page.fill("#email", "karim@centre.example");
    page.fill("#password", "velo-vert-bricole");
    press(page, "main button[type=submit]");
    browser.open("/mediator/pass-new.xhtml");
    fill(page, "ZZZ ZZZ");
    assertThat(page.locator(".errors").innerText()).contains("Rien n’est perdu");
    assertThat(page.inputValue("#nickname")).isEqualTo("Renard sans carte");
    browser.axe();
    fill(page, code);
    assertThat(browser.path()).isEqualTo("/mediator/passes.xhtml?done=kept");

    browser.open("/mediator/passes-print.xhtml");
    int last = page.locator(".pass").count() - 1;
    return new String[] {
      page.locator(".pass-code b").nth(last).innerText(),
      page.locator(".pin-code b").nth(last).innerText()
    };
  }

  private static void fill(Page page, String code) {
    page.fill("#keep", code);
    page.fill("#nickname", "Renard sans carte");
    page.click("label.picture:has(#picture-FOX)");
    press(page, "button[value=one]");
  }

  private static List<String> logs(DeclicServer server) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> logs = Files.walk(server.data().resolve("log"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        texts.add(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
