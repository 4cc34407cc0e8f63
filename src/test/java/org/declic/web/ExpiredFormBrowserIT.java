package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that stayed open for too long, and whoever had written something into it. */
@BrowserTest
@Tag("FAC-07")
class ExpiredFormBrowserIT {
  private static final String WORDS = "Écrire à sa caisse, & garder <une> copie";

  private static Page karimWrites(Browser browser) {
    WayIn.of(browser).mediator();
    browser.open("/mediator/session-new.xhtml");
    browser.page().locator("#subject").fill(WORDS);
    return browser.page();
  }

  private static void forget(Browser browser, String cookie) {
    browser.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
  }

  private static void save(Browser browser) {
    Page page = browser.page();
    Browser.follow(page, () -> page.locator(".page-actions .btn-primary").click());
  }

  @Test
  void whoever_was_signed_out_meanwhile_gets_the_words_back_and_the_way_to_the_page(
      Browser browser) {
    Page page = karimWrites(browser);
    forget(browser, "declic");
    save(browser);

    assertThat(page.locator("h1").innerText()).isEqualTo("La page a expiré");
    assertThat(page.locator("textarea").allInnerTexts()).isNotEmpty();
    assertThat(page.locator("textarea").first().inputValue()).isEqualTo(WORDS);
    browser.axe();
    browser.fitsItsWidth();
    browser.screenshot("expired-words-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot("expired-words-phone");
    browser.desk();

    Browser.follow(page, () -> page.locator("[data-primary]").click());
    page.locator("[name=email]").fill("karim@centre.example");
    page.locator("[type=password]").fill("velo-vert-bricole");
    page.locator("[type=password]").press("Enter");
    page.waitForURL("**/mediator/session-new.xhtml");
  }

  /** No form needs what the server remembers of a page: a restart does not make it old. */
  @Test
  void a_form_outlives_what_the_server_knew_of_its_page(Browser browser) {
    Page page = karimWrites(browser);
    page.locator("#start").fill("10:00");
    page.locator("#end").fill("09:00");
    forget(browser, "declic-view");
    save(browser);

    assertThat(page.locator(".errors").innerText()).isNotEmpty();
    assertThat(page.locator("#subject").inputValue()).isEqualTo(WORDS);
  }
}
