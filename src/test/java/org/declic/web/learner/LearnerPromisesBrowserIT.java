package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What learner pages promise whatever they are about: mistakes, silence, a slow network. */
@BrowserTest
class LearnerPromisesBrowserIT {
  private static final String UNIT = "m1-u04";
  private static final int SECOND = 1_000;

  @ParameterizedTest
  @CsvSource({"s01, avant", "s05, q1", "s05, q3", "s05, q4", "s05, q5"})
  void what_is_missing_takes_the_focus_and_is_said_in_the_title_and_beside_the_field(
      String step, String question, Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(UNIT).open(UNIT, step, question);
    if (question.equals("q4")) {
      // An order is never empty: whatever stands there is an answer.
      assertThat(screen.primary().title()).doesNotStartWith("Erreur");
      return;
    }

    screen.primary();

    saysWhatIsMissing(browser.page(), "#answer-problem");
  }

  @Test
  void what_was_typed_at_the_door_is_kept_beside_what_is_wrong(Browser browser) {
    browser.open("/visitor/code.xhtml");
    Page page = browser.page();
    page.fill("#card", "7K4M");
    Browser.follow(page, () -> page.locator("[data-primary]").click());

    saysWhatIsMissing(page, "#card-problem");
    assertThat(page.inputValue("#card")).isEqualTo("7K4M");
    assertThat(page.locator("#card").getAttribute("aria-describedby")).contains("card-problem");

    page.fill("#card", "ZZZZ 9998");
    page.locator("[data-primary]").click();
    page.locator("#secret").fill("12");
    Browser.follow(page, () -> page.locator("[data-primary]").click());

    saysWhatIsMissing(page, "#secret-problem");
  }

  private static void saysWhatIsMissing(Page page, String beside) {
    page.locator(".errors").waitFor();
    assertThat(page.title()).startsWith("Erreur");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errors");
    String said = page.locator(".errors li").first().innerText().strip();
    assertThat(said).isNotEmpty();
    assertThat(page.locator(beside).first().innerText().strip()).isEqualTo(said);
  }

  /** Seconds pass as fast as the test says them. */
  @Test
  @Tag("SES-06")
  void silence_is_asked_about_at_four_minutes_and_closes_everything_at_five(Browser browser) {
    StudyScreen screen = StudyScreen.ofCard(browser, "H3RX 9T5W", "6158");
    Page page = browser.page();
    page.clock().install();
    browser.open("/learner/portfolio.xhtml");

    page.clock().runFor(238 * SECOND);
    assertThat(page.locator("#idle").isVisible()).isFalse();
    page.clock().runFor(3 * SECOND);
    assertThat(page.locator("#idle").isVisible()).isTrue();
    assertThat(page.evaluate("document.activeElement.matches('[data-stay]')")).isEqualTo(true);
    browser.axe();
    page.locator("[data-stay]").click();
    assertThat(page.locator("#idle").isVisible()).isFalse();

    page.clock().runFor(238 * SECOND);
    assertThat(page.locator("#idle").isVisible()).isFalse();
    page.clock().runFor(3 * SECOND);
    assertThat(page.locator("#idle").isVisible()).isTrue();
    page.clock().runFor(61 * SECOND);
    page.waitForURL("**/visitor/end.xhtml");

    for (int i = 0; i < 2; i++) {
      page.goBack();
      page.waitForLoadState();
      assertThat(page.content()).doesNotContain("Pomme verte");
    }
    browser.open("/learner/home.xhtml");
    assertThat(browser.path()).isEqualTo("/");
    assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])"))
        .isEqualTo("[{},{}]");
    assertThat(page.context().cookies()).isEmpty();
    assertThat(screen.main()).doesNotContain("Pomme verte");
  }

  /** Printed for people to compare; machines differ, so that no figure fails the build. */
  @Test
  void a_step_comes_over_a_slow_network_and_says_how_long_it_took(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(UNIT);
    Page page = browser.page();
    browser.phone();
    CDPSession network = page.context().newCDPSession(page);
    JsonObject slow = new JsonObject();
    slow.addProperty("offline", false);
    slow.addProperty("latency", 400);
    slow.addProperty("downloadThroughput", 400_000 / 8);
    slow.addProperty("uploadThroughput", 400_000 / 8);
    network.send("Network.emulateNetworkConditions", slow);
    JsonObject phone = new JsonObject();
    phone.addProperty("rate", 4);
    network.send("Emulation.setCPUThrottlingRate", phone);

    screen.open(UNIT, "s02", "e1");

    assertThat(screen.filledButtons()).isEqualTo(1);
    System.out.println(
        "A step over 400 kbit/s, 400 ms away, processor four times slower: "
            + page.evaluate(
                """
                (() => {
                  const page = performance.getEntriesByType('navigation')[0];
                  const all = [page, ...performance.getEntriesByType('resource')];
                  return Math.round(page.domContentLoadedEventEnd) + ' ms until it can be used, '
                    + Math.round(all.reduce((sum, e) => sum + e.transferSize, 0) / 1024) + ' kB';
                })()
                """));
    network.detach();
  }
}
