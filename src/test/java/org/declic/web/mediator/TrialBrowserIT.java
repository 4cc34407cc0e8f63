package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** « Essayer comme un apprenant »: beside the session of whoever tries, and counted nowhere. */
@BrowserTest
class TrialBrowserIT {
  private static void press(Page page, String selector) {
    page.locator(selector).first().click();
    page.waitForLoadState();
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
    press(page, "main details summary");
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
