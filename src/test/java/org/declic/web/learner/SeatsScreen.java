package org.declic.web.learner;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;

/** What somebody does with seats, with or without a card. */
final class SeatsScreen {
  private final Browser browser;

  SeatsScreen(Browser browser) {
    this.browser = browser;
  }

  private Page page() {
    return browser.page();
  }

  SeatsScreen dates() {
    browser.open("/learner/sessions.xhtml");
    return this;
  }

  SeatsScreen programme() {
    browser.open("/visitor/programme.xhtml");
    if (page().locator("a.unit").count() > 0) {
      press("a.unit");
    }
    return this;
  }

  SeatsScreen slip(String code) {
    browser.open("/learner/slip.xhtml");
    page().fill("#code", code);
    return primary();
  }

  SeatsScreen primary() {
    return press("[data-primary]");
  }

  SeatsScreen act(String value) {
    return press("button[value=" + value + "]");
  }

  SeatsScreen press(String selector) {
    Browser.follow(page(), () -> page().locator(selector).first().click());
    return this;
  }

  String says() {
    return page().locator("main").innerText().replace('\u00a0', ' ');
  }
}
