package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Test;

/** The desk: cards made, printed, found, made again. */
@BrowserTest
class PassesBrowserIT {

  private static Page signedIn(Browser browser) {
    browser.open("/visitor/staff.xhtml");
    Page page = browser.page();
    page.fill("#email", "karim@centre.example");
    page.fill("#password", "velo-vert-bricole");
    page.click("main button[type=submit]");
    page.waitForURL("**/mediator/today.xhtml");
    return page;
  }

  private static void press(Page page, String selector) {
    Browser.follow(page, () -> page.locator(selector).first().click());
  }

  private static void make(Browser browser, String nickname) {
    browser.open("/mediator/pass-new.xhtml");
    Page page = browser.page();
    page.fill("#nickname", nickname);
    page.click("label.picture:has(#picture-LIGHTHOUSE)");
    press(page, "button[value=one]");
  }

  @Test
  void a_card_is_made_printed_and_opens_the_door(Browser browser) {
    Page page = signedIn(browser);
    make(browser, "Grand phare");
    assertThat(page.locator(".to-print").innerText()).contains("prête");

    browser.open("/mediator/passes-print.xhtml");
    browser.axe();
    browser.screenshot("cards");
    int last = page.locator(".pass").count() - 1;
    String code = page.locator(".pass-code b").nth(last).innerText();
    String pin = page.locator(".pin-code b").nth(last).innerText();
    assertThat(page.locator(".pass").nth(last).innerText())
        .contains("Grand phare")
        .doesNotContain(pin);

    browser.moveToAnotherComputer();
    browser.open("/visitor/code.xhtml");
    browser.page().fill("#card", code);
    press(browser.page(), "[data-primary]");
    browser.page().fill("#secret", pin);
    press(browser.page(), "[data-primary]");
    assertThat(browser.page().locator(".hello").innerText()).isEqualTo("Grand phare");
  }

  @Test
  void what_is_missing_is_said_beside_it_and_what_was_typed_is_kept(Browser browser) {
    Page page = signedIn(browser);
    browser.open("/mediator/pass-new.xhtml");
    page.fill("#nickname", "Sans image");

    press(page, "button[value=one]");

    assertThat(page.locator(".errors").innerText()).contains("Choisissez une image");
    assertThat(page.inputValue("#nickname")).isEqualTo("Sans image");
    browser.axe();
  }

  @Test
  void a_lost_card_is_stopped_then_made_again(Browser browser) {
    Page page = signedIn(browser);
    make(browser, "Tête en l’air");
    find(browser, "tete en");
    press(page, "tbody a.btn");
    browser.axe();

    press(page, "button[value=revoke]");
    find(browser, "tete en");
    assertThat(page.locator("tbody").innerText()).contains("Arrêtée").contains("Refaire");

    press(page, "tbody a.btn");
    press(page, "button[value=replace]");
    find(browser, "tete en");
    assertThat(page.locator("tbody").innerText()).contains("Active");
  }

  private static void find(Browser browser, String nickname) {
    browser.open("/mediator/passes.xhtml");
    browser.page().fill("#q", nickname);
    press(browser.page(), ".filters button");
  }

  @Test
  void the_list_goes_on_over_pages_and_fits_a_phone(Browser browser) {
    Page page = signedIn(browser);
    browser.open("/mediator/passes.xhtml");
    browser.axe();
    String first = page.locator("tbody th").first().innerText();

    press(page, ".table-foot a");

    assertThat(page.locator("tbody th").first().innerText()).isNotEqualTo(first);
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot("passes-phone");
  }

  @Test
  void an_address_that_only_this_machine_reaches_is_not_given_away(Browser browser) {
    signedIn(browser);
    browser.open("/mediator/share.xhtml");

    assertThat(browser.page().locator(".note.caution").innerText()).contains("aucun réseau");
    assertThat(browser.page().locator(".qr-big").count()).isZero();
    browser.axe();
  }

  @Test
  void the_address_to_share_is_drawn(Browser browser) {
    try (DeclicServer server =
        DeclicServer.prepared("--demo")
            .with("DECLIC_PUBLIC_URL", "http://declic.example")
            .started()) {
      browser.visit(server);
      signedIn(browser);
      browser.open("/mediator/share.xhtml");

      assertThat(browser.page().locator(".qr-big").isVisible()).isTrue();
      assertThat(browser.page().locator(".now-time").innerText())
          .isEqualTo("http://declic.example");
      browser.axe();
      browser.phone();
      browser.fitsItsWidth();
    }
  }
}
