package org.declic.web.visitor;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;

/** The door: start, code, PIN, « c’est bien vous ? », staff. */
final class DoorScreen {
  private final Browser browser;

  private DoorScreen(Browser browser) {
    this.browser = browser;
  }

  static DoorScreen of(Browser browser) {
    browser.open("/");
    return new DoorScreen(browser);
  }

  private Page page() {
    return browser.page();
  }

  private void press(String selector) {
    Browser.follow(page(), () -> page().locator(selector).locator("visible=true").first().click());
  }

  DoorScreen discover() {
    press("button[value=visit]");
    return this;
  }

  DoorScreen iHaveACode() {
    press("a[href='/visitor/code.xhtml']");
    return this;
  }

  DoorScreen code(String code) {
    page().fill("#card", code);
    press("[data-primary]");
    return this;
  }

  /** With the keys on the screen. */
  DoorScreen pressPin(String pin) {
    pin.chars().forEach(digit -> page().click("[data-key='" + (char) digit + "']"));
    press("[data-primary]");
    return this;
  }

  /** With the keyboard. */
  DoorScreen typePin(String pin) {
    page().focus("#secret");
    page().keyboard().type(pin);
    Browser.follow(page(), () -> page().keyboard().press("Enter"));
    return this;
  }

  DoorScreen itIsMe() {
    press("button[value=yes]");
    return this;
  }

  DoorScreen itIsNotMe() {
    press("button[value=no]");
    return this;
  }

  DoorScreen finish() {
    browser.open("/learner/finish.xhtml");
    press("[data-primary]");
    return this;
  }

  DoorScreen staff(String email, String password) {
    browser.open("/visitor/staff.xhtml");
    page().fill("#email", email);
    page().fill("#password", password);
    press("main button[type=submit]");
    return this;
  }

  String heading() {
    return page().locator("h1").first().innerText().replace('\n', ' ');
  }

  String problem() {
    return page().locator(".errors").innerText();
  }

  String text() {
    return page().locator("body").innerText();
  }

  String nickname() {
    return page().locator(".hello").innerText();
  }
}
