package org.declic.web;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;

/** The doors of the application, for the known people of the demonstration. */
public final class WayIn {
  private final Browser browser;

  private WayIn(Browser browser) {
    this.browser = browser;
  }

  public static WayIn of(Browser browser) {
    return new WayIn(browser);
  }

  /** Before anybody comes in: the button on the first page. */
  public WayIn in(String language) {
    browser.open("/");
    press("button[name=language][value=" + language + "]");
    return this;
  }

  public void visitor() {
    browser.open("/");
    press("button[value=visit]");
  }

  /** Opens a unit and goes past its first page. */
  public void begin(String unit) {
    browser.open("/learner/unit.xhtml?unit=" + unit);
    press("[data-primary]");
  }

  public void staff(String email, String password) {
    browser.open("/visitor/staff.xhtml");
    browser.page().fill("[name=email]", email);
    browser.page().fill("[name=password]", password);
    press("main button[type=submit]");
  }

  public void mediator() {
    staff("karim@centre.example", "velo-vert-bricole");
  }

  public void lead() {
    staff("claire@centre.example", "carte-large-horizon");
  }

  public void admin() {
    staff("nadia@centre.example", "clef-ronde-armoire");
  }

  /** In the middle of a unit. */
  public void heron() {
    learner("7K4M Q2XA", "4827");
  }

  /** With the code and the PIN of the card. */
  public void learner(String code, String pin) {
    showCode(code);
    enterPin(pin);
    confirm();
  }

  public void showCode(String code) {
    browser.open("/visitor/code.xhtml");
    browser.page().fill("[name=card]", code);
    press("[data-primary]");
  }

  public void enterPin(String pin) {
    browser.page().fill("[name=secret]", pin);
    press("[data-primary]");
  }

  public void confirm() {
    press("[data-primary]");
  }

  /** Presses and waits for the page that follows. */
  public void press(String selector) {
    Page page = browser.page();
    page.waitForNavigation(() -> page.locator(selector).first().click());
  }
}
