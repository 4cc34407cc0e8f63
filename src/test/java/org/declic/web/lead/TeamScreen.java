package org.declic.web.lead;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.WayIn;

/** The team as Claire sees it, and profiles as she or the mediators fill them in. */
final class TeamScreen {
  private final Browser browser;

  private TeamScreen(Browser browser) {
    this.browser = browser;
  }

  static TeamScreen asLead(Browser browser) {
    WayIn.of(browser).lead();
    browser.open("/lead/team.xhtml");
    return new TeamScreen(browser);
  }

  static TeamScreen asMediator(Browser browser) {
    WayIn.of(browser).mediator();
    browser.open("/mediator/profile.xhtml");
    return new TeamScreen(browser);
  }

  private Page page() {
    return browser.page();
  }

  /** The line of somebody, with spaces between. */
  String line(String name) {
    return page()
        .locator("table.team tbody tr", new Page.LocatorOptions().setHasText(name))
        .innerText()
        .replaceAll("\\s+", " ");
  }

  TeamScreen open(String name) {
    Locator line = page().locator("table.team a", new Page.LocatorOptions().setHasText(name));
    Browser.follow(page(), line::click);
    return this;
  }

  TeamScreen back() {
    browser.open("/lead/team.xhtml");
    return this;
  }

  TeamScreen hoursAWeek(String typed) {
    page().fill("#hours", typed);
    return save("contract");
  }

  /** How many minutes away a site is; nothing: too far. */
  TeamScreen journey(String site, String minutes) {
    page()
        .locator("#travel .field", new Page.LocatorOptions().setHasText(site))
        .locator("input")
        .fill(minutes);
    return save("travel");
  }

  /** What the card of sites says of one. */
  String site(String name) {
    return page()
        .locator("#card-sites label", new Page.LocatorOptions().setHasText(name))
        .innerText()
        .replace('\u00a0', ' ');
  }

  TeamScreen stretch(int weekday, int number, String from, String to) {
    page().fill("#h" + weekday + number + "from", from);
    page().fill("#h" + weekday + number + "to", to);
    return this;
  }

  String from(int weekday, int number) {
    return page().locator("#h" + weekday + number + "from").inputValue();
  }

  TeamScreen wish(int line, String wanted, String day) {
    page().locator("[name=w" + line + "wanted]").selectOption(wanted);
    page().locator("[name=w" + line + "day]").selectOption(day);
    return this;
  }

  int wishes() {
    return page().locator("[name$=off]").count();
  }

  TeamScreen noKind() {
    for (Locator box : page().locator("[name=kinds]").all()) {
      box.uncheck();
    }
    return this;
  }

  TeamScreen save(String card) {
    Locator button = page().locator("button[name=act][value=" + card + "]");
    page().waitForNavigation(button::click);
    return this;
  }

  String told(String card) {
    return page().locator("#card-" + card + " .told").innerText();
  }

  String news() {
    return page().locator("main .told").first().innerText();
  }

  List<String> errors(String card) {
    return page().locator("#card-" + card + " .errors li").allInnerTexts();
  }
}
