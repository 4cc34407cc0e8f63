package org.declic.web.learner;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.declic.testing.Browser;

/** The window of an exercise, as a visitor without a card meets it. */
final class PracticeScreen {
  private static final int SCREENS = 25;

  private final Browser browser;

  private PracticeScreen(Browser browser) {
    this.browser = browser;
  }

  /** The exercise that is open. */
  static PracticeScreen here(Browser browser) {
    return new PracticeScreen(browser);
  }

  /** Goes through the unit, as quickly as one can, to its exercise. */
  static PracticeScreen of(Browser browser, String unit) {
    browser.open("/");
    Page page = browser.page();
    page.locator("button[value=visit]").first().click();
    page.waitForURL("**/learner/home.xhtml");
    browser.open("/learner/unit.xhtml?unit=" + unit);
    PracticeScreen screen = new PracticeScreen(browser);
    for (int i = 0; i < SCREENS && !screen.isOpen(); i++) {
      Locator choice = page.locator("main input[type=radio]").first();
      if (choice.count() > 0) {
        choice.check();
      }
      Browser.follow(page, () -> page.locator("[data-primary]").first().click());
    }
    return screen;
  }

  boolean isOpen() {
    return page().locator("#simulator").count() > 0;
  }

  Page page() {
    return browser.page();
  }

  /** Does what a button of the window stands for: {@code open message=m1}. */
  PracticeScreen act(String event) {
    button(event).click();
    return this;
  }

  Locator button(String event) {
    return page().locator("[data-ev='" + event + "']").locator("visible=true").first();
  }

  /** Goes with the Tab key to that button and presses Enter. */
  PracticeScreen actByKeys(String event) {
    button(event).waitFor();
    for (int i = 0; i < 60 && !isFocused(event); i++) {
      page().keyboard().press("Tab");
    }
    page().keyboard().press("Enter");
    return this;
  }

  private boolean isFocused(String event) {
    return event.equals(page().evaluate("document.activeElement.dataset.ev || ''"));
  }

  PracticeScreen command(String name) {
    page().locator("[data-sim=" + name + "], [data-do=" + name + "]").last().click();
    return this;
  }

  String said() {
    return page().locator(".sim-note").innerText();
  }

  String mission() {
    return page().locator("#sim-mission").innerText();
  }

  boolean isReached() {
    return page().locator("[data-sim=continue]").isVisible();
  }

  /** Takes one thing by the pointer and lets it go over a place. */
  PracticeScreen drag(String thing, String place) {
    BoundingBox from = button(thing).boundingBox();
    page().mouse().move(from.x + 20, from.y + 20);
    page().mouse().down();
    page().mouse().move(from.x + 40, from.y + 40);
    BoundingBox to = page().locator("[data-place=" + place + "]").boundingBox();
    page()
        .mouse()
        .move(to.x + 40, to.y + 40, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
    page().mouse().up();
    return this;
  }

  /** Waits until everything was told to the server. */
  PracticeScreen sent(Runnable last) {
    page().waitForResponse(Pattern.compile("practice-events"), last);
    return this;
  }

  /** To the screen that follows. */
  PracticeScreen goOn() {
    command("continue");
    page().waitForURL(Pattern.compile("^(?!.*screen=sim(?:&|$)).*$"));
    return this;
  }
}
