package org.declic.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.declic.testing.Browser;

/** What those who work in the centre do in a day, at the desk or with a phone in the hand. */
final class DayOfStaff {
  private final Browser browser;
  private final String name;
  private int looks;

  private DayOfStaff(Browser browser, String name) {
    this.browser = browser;
    this.name = name;
  }

  /** What is printed: the code on the card, the PIN on the slip. */
  record Card(String nickname, String code, String pin) {}

  static DayOfStaff claireAtTheDesk(Browser browser) {
    WayIn.of(browser).lead();
    return new DayOfStaff(browser, "claire");
  }

  static DayOfStaff karimOnHisPhone(Browser browser) {
    browser.phone();
    WayIn.of(browser).mediator();
    return new DayOfStaff(browser, "karim");
  }

  private Page page() {
    return browser.page();
  }

  private DayOfStaff open(String page) {
    browser.open("/mediator/" + page);
    return look();
  }

  private DayOfStaff press(String selector) {
    Browser.follow(page(), () -> page().locator(selector).locator("visible=true").first().click());
    return look();
  }

  /** Left as a picture for people to look at. */
  private DayOfStaff look() {
    browser.fitsItsWidth();
    browser.screenshot("whole-day-" + name + "-" + ++looks);
    return this;
  }

  String told() {
    return page().locator(".told").first().innerText();
  }

  // ---- sessions

  String plans(String subject, LocalDate day, String start, String end, int seats) {
    open("session-new.xhtml");
    page().locator("#subject").fill(subject);
    page().locator("#seats").fill(Integer.toString(seats));
    at(day, start, end);
    return page().url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  void moves(String session, LocalDate day, String start, String end) {
    open("session-edit.xhtml?id=" + session);
    at(day, start, end);
  }

  private void at(LocalDate day, String start, String end) {
    page().locator("#date").fill(day.toString());
    page().locator("#start").fill(start);
    page().locator("#end").fill(end);
    press("button.btn-primary");
    page().waitForURL("**/mediator/session.xhtml**");
  }

  void callsOff(String session, String reason) {
    open("session-edit.xhtml?id=" + session);
    press("a[href*='/mediator/session-cancel.xhtml']");
    page().locator("#reason").fill(reason);
    press("button[value=cancel]");
  }

  List<String> peopleOf(String session) {
    open("session.xhtml?id=" + session);
    return page().locator(".flush-list .who b").allInnerTexts();
  }

  void adds(String session, String nickname) {
    open("session.xhtml?id=" + session);
    page().locator("#q").fill(nickname);
    Browser.follow(page(), () -> page().locator("#q").press("Enter"));
    press("button[value=add]");
  }

  void opens(String session) {
    open("session.xhtml?id=" + session);
    press("button[value=open]");
  }

  // ---- cards

  Card seatsWithANewCard(String session, String nickname) {
    open("session.xhtml?id=" + session);
    press("a[href*='/mediator/pass-new.xhtml?session=']");
    return card(nickname);
  }

  Card makesACard(String nickname) {
    open("pass-new.xhtml");
    return card(nickname);
  }

  private Card card(String nickname) {
    page().locator("#nickname").fill(nickname);
    page().locator("label.picture").first().click();
    press("button[value=one]");
    open("passes-print.xhtml");
    return new Card(
        nickname,
        printed(".pass", ".pass-code b", nickname),
        printed(".slip", ".pin-code b", nickname));
  }

  private String printed(String paper, String line, String nickname) {
    Locator mine = page().locator(paper, new Page.LocatorOptions().setHasText(nickname));
    return mine.locator(line).first().innerText().strip();
  }

  // ---- the desk

  void receivesIn(String room) {
    open("desk.xhtml");
    Locator change = page().locator(".post-change summary");
    if (change.count() > 0) {
      change.click();
    }
    page().locator("#room").selectOption(new SelectOption().setLabel(room));
    press("button[value=post]");
  }

  int givesATicket(String need) {
    Locator button =
        page().locator(".new-ticket button", new Page.LocatorOptions().setHasText(need));
    Browser.follow(page(), button::click);
    look();
    return Integer.parseInt(page().locator(".made").innerText().replaceAll("\\D", ""));
  }

  DayOfStaff settles(int number, String act) {
    Locator ticket = page().locator("#n-" + number).first();
    ticket.waitFor();
    Locator button = ticket.locator("button[value='" + act + "']").first();
    if (!button.isVisible()) {
      ticket.locator("summary").click();
      look();
    }
    Browser.follow(page(), button::click);
    return look();
  }

  /** The session that has just begun. */
  String goesOnToTheSession() {
    press(".told a");
    return page().url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  // ---- who was there, and the record

  void printsTheSheet(String session) {
    browser.open("/mediator/attendance-sheet.xhtml?id=" + session);
    browser.screenshot("whole-day-sheet");
  }

  /** Keys alone, one letter a line, then how many came without a card. */
  void typesTheSheetIn(String session, String... keys) {
    open("attendance-entry.xhtml?id=" + session);
    Browser.follow(
        page(),
        () -> {
          for (String key : keys) {
            page().keyboard().press(key);
          }
        });
    look();
  }

  String markOf(String nickname) {
    return page()
        .locator(".attendance > li", new Page.LocatorOptions().setHasText(nickname))
        .locator("label:has(:checked)")
        .innerText();
  }

  DayOfStaff closes(String session) {
    open("attendance.xhtml?closing=true&id=" + session);
    return press("button[value=close]");
  }

  String confirmsTheRecord() {
    if (page().locator("[name=theme]:checked").count() == 0) {
      page().locator("label:has([name=theme])").first().click();
    }
    press("button[value=confirm]");
    return page().locator(".page-actions .state").innerText();
  }

  List<String> recordsThatWait() {
    open("records.xhtml");
    return page().locator("section").first().locator("tbody tr").allInnerTexts();
  }
}
