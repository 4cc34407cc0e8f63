package org.declic.web.mediator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.declic.testing.Browser;
import org.declic.web.WayIn;

/** What the lead of Marseille has of another site, and how she gets it. */
final class GuestScreen {
  private final Browser browser;

  private GuestScreen(Browser browser) {
    this.browser = browser;
  }

  static GuestScreen ofInes(Browser browser) {
    WayIn.of(browser).staff("ines@marseille.example", "phare-calme-navire");
    browser.open("/mediator/today.xhtml");
    return new GuestScreen(browser);
  }

  SessionsScreen sessions() {
    return SessionsScreen.here(browser);
  }

  /** Says so in her profile. */
  void comesTo(String site, boolean comes) {
    browser.open("/mediator/profile.xhtml");
    browser
        .page()
        .locator("#card-sites label", new Page.LocatorOptions().setHasText(site))
        .locator("input")
        .setChecked(comes);
    Browser.follow(browser.page(), browser.page().locator("button[name=act][value=sites]")::click);
  }

  /** In the form of a session: by one person alone. */
  static void ledBy(Browser browser, String name) {
    for (Locator box : browser.page().locator("#mediators input").all()) {
      box.uncheck();
    }
    browser
        .page()
        .locator("#mediators label", new Page.LocatorOptions().setHasText(name))
        .locator("input")
        .check();
  }

  /** The id of somebody who has a seat in the session shown. */
  static String learner(Browser browser, String nickname) {
    return id(
        browser.page().locator(".flush-list a", new Page.LocatorOptions().setHasText(nickname)));
  }

  /** The id of somebody of the site. */
  static String anotherLearner(Browser browser, String nickname) {
    browser.open("/mediator/learners.xhtml?q=" + nickname.replace(' ', '+'));
    return id(
        browser
            .page()
            .locator(
                "main a[href*='learner.xhtml']", new Page.LocatorOptions().setHasText(nickname))
            .first());
  }

  private static String id(Locator link) {
    return link.getAttribute("href").replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  String hosted() {
    return browser.page().locator("#hosted").innerText();
  }

  void openHosted(String subject) {
    Locator link =
        browser
            .page()
            .locator("#hosted li", new Page.LocatorOptions().setHasText(subject))
            .locator("a")
            .first();
    Browser.follow(browser.page(), link::click);
  }

  /** Where she is, and for how long. */
  String note() {
    return browser.page().locator("main .note.told").first().innerText();
  }

  /** None of these pages shows that session. */
  boolean refused(String... pagesAndSession) {
    String session = pagesAndSession[pagesAndSession.length - 1];
    return Arrays.stream(pagesAndSession, 0, pagesAndSession.length - 1)
        .allMatch(page -> browser.open("/mediator/" + page + ".xhtml?id=" + session) == 404);
  }
}
