package org.declic.web.mediator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.WayIn;

/** The planning as Claire sees it. */
final class CalendarScreen {
  private final Browser browser;

  private CalendarScreen(Browser browser) {
    this.browser = browser;
  }

  static CalendarScreen of(Browser browser) {
    WayIn.of(browser).lead();
    return new CalendarScreen(browser);
  }

  /** The week in which the demonstration has something to settle on this day. */
  CalendarScreen week(DayOfWeek weekday) {
    browser.open("/mediator/calendar.xhtml?date=" + next(weekday));
    return this;
  }

  CalendarScreen view(String view, DayOfWeek weekday) {
    browser.open("/mediator/calendar.xhtml?view=" + view + "&date=" + next(weekday));
    return this;
  }

  static LocalDate next(DayOfWeek weekday) {
    return LocalDate.now(java.time.ZoneId.of("Europe/Paris")).with(TemporalAdjusters.next(weekday));
  }

  private Page page() {
    return browser.page();
  }

  List<String> sessions() {
    return page().locator(".ev").allInnerTexts();
  }

  List<String> conflicts() {
    return page().locator(".planner-conflict .state").allInnerTexts();
  }

  /** The words on the frame of a session. */
  String mark(String session) {
    return event(session).locator(".ev-mark").innerText().strip();
  }

  boolean isGrid() {
    return "grid".equals(display(".planner"));
  }

  private String display(String selector) {
    return (String)
        page().locator(selector).first().evaluate("node => getComputedStyle(node).display");
  }

  private Locator event(String session) {
    return page().locator(".ev", new Page.LocatorOptions().setHasText(session)).first();
  }

  private Locator column(LocalDate day) {
    return page().locator("[data-name][data-date='" + day + "']");
  }

  /**
   * Takes a session with the mouse to the same hour of another day, some hours later or earlier.
   */
  CalendarScreen drag(String session, LocalDate day, double hours) {
    event(session).evaluate("node => node.scrollIntoView({block: 'center'})");
    BoundingBox from = event(session).boundingBox();
    BoundingBox to = column(day).boundingBox();
    double hour = page().locator(".planner-hours span").first().boundingBox().height;
    page().mouse().move(from.x + 20, from.y + 30);
    page().mouse().down();
    page()
        .mouse()
        .move(
            to.x + to.width / 2,
            from.y + 30 + hours * hour,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
    page().waitForNavigation(() -> page().mouse().up());
    return this;
  }

  CalendarScreen hold(String session) {
    event(session).locator(".ev-link").focus();
    return this;
  }

  CalendarScreen press(String... keys) {
    for (String key : keys) {
      page().keyboard().press(key);
    }
    return this;
  }

  CalendarScreen keep() {
    page().waitForNavigation(() -> page().keyboard().press("Enter"));
    return this;
  }

  String said() {
    return page().locator("[data-said]").innerText().replace('\u00a0', ' ');
  }

  String start(String session) {
    return event(session).getAttribute("data-start");
  }

  String date(String session) {
    return event(session).getAttribute("data-date");
  }

  String told() {
    return page().locator(".told").innerText().replace('\u00a0', ' ');
  }

  String refused() {
    return page().locator(".errors").innerText().replace('\u00a0', ' ');
  }

  String question() {
    return page().locator(".ask p b").innerText().replace('\u00a0', ' ');
  }

  CalendarScreen agree() {
    page().waitForNavigation(() -> page().locator(".ask button").click());
    return this;
  }

  CalendarScreen undo() {
    page().waitForNavigation(() -> page().locator("#undo button").click());
    return this;
  }

  boolean offersUndo() {
    return page().locator("#undo").count() > 0;
  }

  String conflictsTitle() {
    return page().locator("#conflicts-title").innerText();
  }

  CalendarScreen toFirstConflict() {
    page().waitForNavigation(() -> page().locator(".planner-elsewhere a").click());
    return this;
  }

  CalendarScreen open(String session) {
    page().waitForNavigation(() -> event(session).locator(".ev-link").click());
    return this;
  }

  CalendarScreen changeTimes(String from, String to) {
    page().locator("#to-start").fill(from);
    page().locator("#to-end").fill(to);
    page().waitForNavigation(() -> page().locator("#change-time button").click());
    return this;
  }

  /** Takes the first way out of the first conflict of this kind. */
  CalendarScreen repair(String kind) {
    Locator card =
        page().locator(".planner-conflict", new Page.LocatorOptions().setHasText(kind)).first();
    page().waitForNavigation(() -> card.locator("button").first().click());
    return this;
  }

  CalendarScreen filter(String name, String value) {
    page()
        .waitForNavigation(
            () ->
                page()
                    .locator("select[name=" + name + "]")
                    .selectOption(
                        new com.microsoft.playwright.options.SelectOption().setLabel(value)));
    return this;
  }

  /** How many sheets of paper it takes, lying down. */
  int sheets() {
    page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    byte[] pdf = page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.split("/Type /Page\\b", -1).length - 1;
  }

  Browser browser() {
    return browser;
  }
}
