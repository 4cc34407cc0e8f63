package org.declic.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.declic.testing.Browser;

/** Somebody who has no mouse: Tab, Space, Enter and letters. Notes every focus that is not seen. */
final class Keyboard {
  private static final int STOPS = 120;

  /** What a person with a keyboard must see: a thick line, on something nothing else covers. */
  private static final String SEEN =
      """
      () => {
        const focused = document.activeElement;
        const shown = focused.closest('label') || focused;
        const box = shown.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
        const line = parseFloat(getComputedStyle(shown).outlineWidth);
        const name = shown.outerHTML.slice(0, 90);
        if (!(line >= 3)) return 'no line around ' + name;
        if (!top || !(shown.contains(top) || top.contains(shown) && top !== document.body)) return 'hidden: ' + name;
        return '';
      }
      """;

  private final Browser browser;
  private final List<String> unseen = new ArrayList<>();

  Keyboard(Browser browser) {
    this.browser = browser;
  }

  private Page page() {
    return browser.page();
  }

  /** Tabs on until the focus is on it. */
  Keyboard to(String selector) {
    for (int stop = 0; stop < STOPS; stop++) {
      if (isOn(selector)) {
        return this;
      }
      page().keyboard().press("Tab");
      look();
    }
    throw new AssertionError(selector + " cannot be reached with Tab on " + browser.path());
  }

  private boolean isOn(String selector) {
    return (Boolean) page().evaluate("s => document.activeElement.matches(s)", selector);
  }

  private void look() {
    String trouble = (String) page().evaluate(SEEN);
    if (!trouble.isEmpty() && !isOn("body")) {
      unseen.add(browser.path() + ": " + trouble);
    }
  }

  Keyboard space() {
    page().keyboard().press("Space");
    return this;
  }

  Keyboard type(String words) {
    page().keyboard().type(words);
    return this;
  }

  Keyboard enter() {
    page().keyboard().press("Enter");
    return this;
  }

  /** Enter, and the page that follows. */
  void go() {
    page().waitForNavigation(this::enter);
  }

  List<String> unseen() {
    return unseen;
  }
}
