package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.WayIn;
import org.junit.jupiter.api.Test;

/** « Essayer comme un apprenant »: beside the session of whoever tries, and counted nowhere. */
@BrowserTest
class TrialBrowserIT {
  private static void press(Page page, String selector) {
    Browser.follow(page, () -> page.locator(selector).first().click());
  }

  /** As when the run of the trial has been quiet for a quarter of an hour. */
  @Test
  void a_trial_left_alone_leads_back_to_the_library_and_through_the_door_where_needed(
      Browser browser) {
    WayIn.of(browser).lead();
    browser.open("/mediator/library.xhtml");
    Page page = browser.page();
    page.locator("main details summary").first().click();
    press(page, "button[value=try]");
    press(page, "[data-primary]");
    // The page asks for its worker at its own pace, and a worker may not come by a detour.
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");

    goneStale(page, "declic-trial");
    page.reload();
    assertThat(browser.path()).startsWith("/mediator/library.xhtml");
    assertThat(page.locator("main").innerText()).contains("Votre essai est resté 15 minutes");
    browser.axe();

    page.locator("main details summary").first().click();
    press(page, "button[value=try]");
    goneStale(page, "declic-trial");
    press(page, "[data-primary]");
    assertThat(browser.path()).startsWith("/mediator/library.xhtml");

    page.locator("main details summary").first().click();
    press(page, "button[value=try]");
    goneStale(page, "declic-trial");
    goneStale(page, "declic");
    page.reload();
    assertThat(browser.path()).startsWith("/visitor/staff.xhtml");
    assertThat(page.locator("main").innerText()).contains("Votre essai est fermé");
    page.fill("#email", "claire@centre.example");
    page.fill("#password", "carte-large-horizon");
    press(page, "main button[type=submit]");
    assertThat(browser.path()).startsWith("/mediator/library.xhtml");
  }

  private static void goneStale(Page page, String cookie) {
    page.context()
        .addCookies(
            List.of(new Cookie(cookie, "x".repeat(43)).setDomain("127.0.0.1").setPath("/")));
  }

  @Test
  void a_lead_looks_at_the_contents_tries_a_unit_and_is_still_signed_in(Browser browser) {
    Page page = browser.page();
    browser.open("/visitor/staff.xhtml");
    page.fill("#email", "claire@centre.example");
    page.fill("#password", "carte-large-horizon");
    press(page, "main button[type=submit]");
    browser.open("/lead/contents.xhtml");
    assertThat(page.locator("main").innerText()).contains("Ma boîte mail");
    browser.axe();
    browser.phone();
    browser.fitsItsWidth();
    browser.desk();

    browser.open("/mediator/library.xhtml");
    page.locator("main details summary").first().click();
    browser.axe();
    press(page, "button[value=try]");
    assertThat(page.locator(".trial").innerText()).contains("rien n’est compté");
    browser.axe();
    press(page, "[data-primary]");
    assertThat(browser.path()).startsWith("/learner/step.xhtml");
    browser.phone();
    browser.fitsItsWidth();
    browser.desk();
    browser.open("/learner/keep.xhtml");
    assertThat(browser.path()).as("a trial takes no card").isEqualTo("/learner/home.xhtml");

    browser.open("/learner/finish.xhtml");
    press(page, "[data-primary]");

    assertThat(browser.path()).isEqualTo("/mediator/library.xhtml");
    browser.open("/lead/overview.xhtml");
    assertThat(browser.path()).isEqualTo("/lead/overview.xhtml");
  }
}
