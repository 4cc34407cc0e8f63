package org.declic.web.mediator;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;

/** Somebody of the workshop, at a computer of the room. */
final class LearnerAtAComputer {
  private final Browser browser;

  private LearnerAtAComputer(Browser browser) {
    this.browser = browser;
  }

  static LearnerAtAComputer signIn(Browser browser, String code, String pin) {
    LearnerAtAComputer learner = new LearnerAtAComputer(browser);
    browser.open("/visitor/code.xhtml");
    learner.page().locator("main input[type=text]").first().fill(code);
    learner.primary();
    learner.page().locator("#secret").fill(pin);
    learner.primary();
    learner.primary();
    learner.page().waitForURL("**/learner/home.xhtml");
    return learner;
  }

  private Page page() {
    return browser.page();
  }

  private void primary() {
    Browser.follow(page(), () -> page().locator("[data-primary]").first().click());
  }

  /** Begins a unit, or goes on with it, and turns a page. */
  void study(String unit) {
    browser.open("/learner/unit.xhtml?unit=" + unit);
    primary();
  }

  void raiseHand() {
    browser.open("/learner/help.xhtml");
    Browser.follow(page(), () -> page().locator("button[value=ask]").first().click());
  }

  void lowerHand() {
    browser.open("/learner/help.xhtml");
    Browser.follow(page(), () -> page().locator("button[value=withdraw]").first().click());
  }
}
