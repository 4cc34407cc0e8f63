package org.declic.web;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.web.DayOfStaff.Card;

/** Somebody with a card, at home with a phone or at the computer of the hall. */
final class DayOfALearner {
  private final Browser browser;
  private final String name;
  private int looks;

  private DayOfALearner(Browser browser, Card card) {
    this.browser = browser;
    name = card.nickname().replaceAll("\\W", "").toLowerCase();
    WayIn.of(browser).learner(card.code(), card.pin());
  }

  static DayOfALearner atHome(Browser browser, Card card) {
    browser.phone();
    return new DayOfALearner(browser, card);
  }

  static DayOfALearner atTheKiosk(Browser browser, Card card) {
    return new DayOfALearner(browser, card);
  }

  private Page page() {
    return browser.page();
  }

  private DayOfALearner press(String selector) {
    Browser.follow(page(), () -> page().locator(selector).locator("visible=true").first().click());
    return look();
  }

  /** Left as a picture for people to look at. */
  private DayOfALearner look() {
    browser.fitsItsWidth();
    browser.screenshot("whole-day-" + name + "-" + ++looks);
    return this;
  }

  DayOfALearner looksAt(String session) {
    browser.open("/learner/session.xhtml?id=" + session);
    return look();
  }

  DayOfALearner comesHome() {
    browser.open("/learner/home.xhtml");
    return look();
  }

  DayOfALearner waitsForASeat() {
    return press("button[value=join]");
  }

  DayOfALearner takesTheSeat() {
    return press("button[value=take]");
  }

  DayOfALearner givesTheSeatBack() {
    return press("button[value=give]");
  }

  String says() {
    return page().locator("main").innerText().replaceAll("[\\u00a0\\u202f]", " ");
  }
}
