package org.declic.web.mediator;

import org.declic.testing.Browser;

/** The records as Karim sees them. */
final class RecordScreen {
  private final Browser browser;

  private RecordScreen(Browser browser) {
    this.browser = browser;
  }

  /** The first record that waits. */
  static RecordScreen firstToConfirm(Browser browser) {
    browser.open("/visitor/staff.xhtml");
    browser.page().locator("[name=email]").fill("karim@centre.example");
    browser.page().locator("[type=password]").fill("velo-vert-bricole");
    browser.page().locator("[type=password]").press("Enter");
    browser.page().waitForURL("**/mediator/**");
    browser.open("/mediator/records.xhtml");
    browser.page().locator("a.btn-action").first().click();
    browser.page().waitForURL("**/record.xhtml**");
    return new RecordScreen(browser);
  }

  void note(String words) {
    browser.page().locator("#note").fill(words);
  }

  String noted() {
    return browser.page().locator("#note").inputValue();
  }

  void tickFirstTheme() {
    browser.page().locator("[name=theme]").first().check();
  }

  void confirm() {
    Browser.follow(
        browser.page(), () -> browser.page().locator("button[value=confirm]:visible").click());
  }

  String refused() {
    return browser.page().locator(".errors").innerText();
  }

  String state() {
    return browser.page().locator(".page-actions .state").innerText();
  }
}
