package org.declic.web.mediator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.declic.testing.Browser;

/** Planning what repeats, calling off, and finding other seats, as a mediator meets it. */
final class SeriesScreen {
  private final Browser browser;
  private final SessionsScreen sessions;

  private SeriesScreen(Browser browser) {
    this.browser = browser;
    this.sessions = SessionsScreen.ofKarim(browser);
  }

  static SeriesScreen ofKarim(Browser browser) {
    return new SeriesScreen(browser);
  }

  SessionsScreen sessions() {
    return sessions;
  }

  private Page page() {
    return browser.page();
  }

  SeriesScreen prepare(String subject, LocalDate day, String start, String end) {
    sessions.prepare(subject).at(start, end);
    page().locator("#date").fill(day.toString());
    return this;
  }

  SeriesScreen repeat(String pattern, LocalDate until) {
    page().locator("#repeat").selectOption(pattern);
    page().locator("#until").fill(until.toString());
    return this;
  }

  SeriesScreen save() {
    sessions.save();
    return this;
  }

  List<String> days() {
    return page().locator(".series-days .tick").allInnerTexts();
  }

  SeriesScreen leaveOut(int day) {
    page().locator(".series-days .tick input").nth(day).uncheck();
    return this;
  }

  SeriesScreen saveDays() {
    page().locator(".series-days button").click();
    page().waitForURL("**/mediator/session.xhtml**");
    return this;
  }

  SeriesScreen edit(String session) {
    sessions.open("session-edit", session);
    return this;
  }

  SeriesScreen andThoseThatFollow() {
    page().locator("[name=scope][value=FOLLOWING]").check();
    return this;
  }

  /** Waits until the page says it, without anything being sent. */
  void seesInTheWay(String words) {
    PlaywrightAssertions.assertThat(page().locator(".plan-check"))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
  }

  String tooMany() {
    return page().locator("#too-many h2").innerText();
  }

  SeriesScreen move(String nickname) {
    page()
        .locator("#people label")
        .filter(new Locator.FilterOptions().setHasText(nickname))
        .locator("input")
        .check();
    page().locator("#target input").first().check();
    return this;
  }

  SeriesScreen saveAndMove() {
    page().locator("#too-many button").click();
    page().waitForURL("**done=changed**");
    return this;
  }

  SeriesScreen callOff(String session, String reason) {
    sessions.open("session-cancel", session);
    page().locator("#reason").fill(reason);
    return this;
  }

  SeriesScreen confirm() {
    page().locator("button[value=cancel]").click();
    // Called off, or called off and people moved.
    page().waitForURL(Pattern.compile("done=(cancelled|moved)"));
    return this;
  }

  String cancelled() {
    return page().locator(".note.caution").first().innerText();
  }
}
