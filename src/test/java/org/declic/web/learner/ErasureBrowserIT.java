package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.WayIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** « Tout effacer », by the person and at the desk. */
@BrowserTest
@Tag("PRV-09")
class ErasureBrowserIT {

  private static void press(Browser browser, String selector) {
    Browser.follow(browser.page(), () -> browser.page().locator(selector).first().click());
  }

  /** The code of a new card and its PIN. */
  private static String[] card(Browser browser, String nickname) {
    WayIn.of(browser).mediator();
    browser.open("/mediator/pass-new.xhtml");
    Page page = browser.page();
    page.fill("#nickname", nickname);
    page.check("#picture-LIGHTHOUSE", new Page.CheckOptions().setForce(true));
    press(browser, "button[value=one]");
    browser.open("/mediator/passes-print.xhtml");
    int last = page.locator(".pass").count() - 1;
    return new String[] {
      page.locator(".pass-code b").nth(last).innerText(),
      page.locator(".pin-code b").nth(last).innerText()
    };
  }

  @Test
  void a_person_reads_what_goes_says_the_pin_and_is_not_known_any_more(Browser browser) {
    String[] card = card(browser, "Phare qui part");
    browser.moveToAnotherComputer();
    WayIn.of(browser).learner(card[0], card[1]);
    browser.open("/learner/reading.xhtml");
    press(browser, "a[href='/learner/erase.xhtml']");
    assertThat(browser.page().locator("main").innerText()).contains("rien ne mène à vous");
    press(browser, "[data-primary]");

    browser.page().fill("#secret", card[1].equals("0007") ? "0008" : "0007");
    press(browser, "[data-primary]");
    assertThat(browser.page().locator("#secret-problem").innerText()).contains("4 essais");
    browser.axe();

    browser.page().fill("#secret", card[1]);
    press(browser, "[data-primary]");
    assertThat(browser.path()).isEqualTo("/visitor/erased.xhtml");
    assertThat(browser.page().locator("main").innerText()).contains("Tout est effacé");
    browser.open("/learner/home.xhtml");
    assertThat(browser.page().locator("body").innerText()).doesNotContain("Phare qui part");

    WayIn way = WayIn.of(browser);
    way.showCode(card[0]);
    way.enterPin(card[1]);
    assertThat(browser.path()).isEqualTo("/visitor/pin.xhtml");
  }

  @Test
  void at_the_desk_it_takes_a_tick_that_the_person_asked(Browser browser) {
    card(browser, "Phare du guichet");
    browser.open("/mediator/passes.xhtml?q=Phare+du+guichet");
    press(browser, "tbody a.btn");
    press(browser, "a[href^='/mediator/pass-erase.xhtml']");
    press(browser, "button[value=erase]");
    assertThat(browser.page().locator("#asked-problem").innerText()).contains("Rien n’est effacé");
    browser.axe();

    browser.page().check("input[name=asked]");
    press(browser, "button[value=erase]");
    assertThat(browser.page().locator("main").innerText()).contains("Tout est effacé");
    browser.open("/mediator/passes.xhtml?q=Phare+du+guichet");
    assertThat(browser.page().locator("tbody").count()).isZero();
  }
}
