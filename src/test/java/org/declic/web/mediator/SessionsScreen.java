package org.declic.web.mediator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.FreeHour;

/** The pages of sessions, as a mediator of the demonstration meets them. */
final class SessionsScreen {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private final Browser browser;

  private SessionsScreen(Browser browser) {
    this.browser = browser;
  }

  static SessionsScreen ofKarim(Browser browser) {
    return of(browser, "karim@centre.example", "velo-vert-bricole");
  }

  /** Of whoever is signed in already. */
  static SessionsScreen here(Browser browser) {
    return new SessionsScreen(browser);
  }

  private static SessionsScreen of(Browser browser, String email, String password) {
    browser.open("/visitor/staff.xhtml");
    browser.page().locator("[name=email]").fill(email);
    browser.page().locator("[type=password]").fill(password);
    browser.page().locator("[type=password]").press("Enter");
    browser.page().waitForURL("**/mediator/today.xhtml");
    return new SessionsScreen(browser);
  }

  Page page() {
    return browser.page();
  }

  /** Fills the form of a new workshop of today; nothing is sent yet. */
  SessionsScreen prepare(String subject, FreeHour hour) {
    return prepare(subject).at(hour.start(), hour.end());
  }

  SessionsScreen prepare(String subject) {
    browser.open("/mediator/session-new.xhtml");
    page().locator("#date").fill(LocalDate.now(ZONE).toString());
    page().locator("#subject").fill(subject);
    return this;
  }

  SessionsScreen at(String start, String end) {
    page().locator("#start").fill(start);
    page().locator("#end").fill(end);
    return this;
  }

  SessionsScreen seats(int seats) {
    page().locator("#seats").fill(Integer.toString(seats));
    return this;
  }

  SessionsScreen save() {
    Browser.follow(page(), () -> page().locator(".page-actions .btn-primary").click());
    return this;
  }

  /** The sentences of the error summary. */
  String refused() {
    return page().locator(".errors").innerText();
  }

  String told() {
    return page().locator(".told").first().innerText();
  }

  String subject() {
    return page().locator("#subject").inputValue();
  }

  /** Of the session shown; a form that was refused shows none, and says why. */
  String id() {
    if (!browser.path().startsWith("/mediator/session.xhtml")) {
      throw new AssertionError(browser.path() + " : " + page().locator("main").innerText());
    }
    return page().url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  SessionsScreen open(String name, String session) {
    browser.open("/mediator/" + name + ".xhtml?id=" + session);
    return this;
  }

  /** Looks for a card and gives the first one found a seat. */
  SessionsScreen add(String typed) {
    page().locator("#q").fill(typed);
    Browser.follow(page(), () -> page().locator("#q").press("Enter"));
    Browser.follow(page(), () -> page().locator("button[value=add]").first().click());
    return this;
  }

  SessionsScreen countWithoutPass() {
    Browser.follow(page(), () -> page().locator("button[value=more]").click());
    return this;
  }

  String withoutPass() {
    return page().locator(".counter-number").innerText();
  }

  List<String> people() {
    return page().locator(".flush-list .who b").allInnerTexts();
  }

  SessionsScreen begin() {
    page().locator(".page-actions button[value=open]").click();
    page().waitForURL("**/mediator/live.xhtml**");
    return this;
  }

  /** Who is in the live view, in its order, with the state in words. */
  List<String> tiles() {
    return page().locator(".live-tile").all().stream()
        .map(
            tile ->
                tile.locator("h2").innerText() + " : " + tile.locator(".state").first().innerText())
        .toList();
  }

  String news() {
    return page().locator("[data-live=news]").innerText();
  }

  SessionsScreen newOrder() {
    Browser.follow(page(), () -> page().locator(".live-news .btn").click());
    return this;
  }

  /** Presses a button of somebody's tile. */
  SessionsScreen press(String nickname, String word) {
    Browser.follow(
        page(),
        () ->
            page()
                .locator(".live-tile")
                .filter(new Locator.FilterOptions().setHasText(nickname))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(word))
                .first()
                .click());
    return this;
  }

  SessionsScreen end() {
    page().locator(".page-actions .btn-action").click();
    page().waitForURL("**closing=true**");
    return this;
  }

  /** What is ticked for somebody. */
  String ticked(String nickname) {
    return line(nickname).locator("label:has(:checked)").innerText();
  }

  /** Touches a mark and waits until it is kept. */
  SessionsScreen tick(String nickname, String mark) {
    page()
        .waitForResponse(
            answer -> answer.request().method().equals("POST") && answer.ok(),
            () ->
                line(nickname)
                    .locator("label")
                    .filter(new Locator.FilterOptions().setHasText(mark))
                    .click());
    return this;
  }

  private Locator line(String nickname) {
    return page()
        .locator(".attendance > li")
        .filter(new Locator.FilterOptions().setHasText(nickname));
  }

  SessionsScreen saveAndEnd() {
    page().locator(".page-actions button[value=close]").click();
    page().waitForURL("**/mediator/record.xhtml**");
    return this;
  }

  /** Looks at a page at both sizes, for rules of accessibility and for width. */
  SessionsScreen look(String name) {
    browser.axe();
    browser.fitsItsWidth();
    browser.screenshot(name + "-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.axe();
    browser.screenshot(name + "-phone");
    browser.desk();
    return this;
  }
}
