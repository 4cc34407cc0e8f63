package org.declic.web.mediator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.FreeHour;
import org.declic.web.WayIn;

/** A workshop of today, open, with cards of the demonstration, and its sheet as Karim sees it. */
final class AttendanceScreen {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final String KEPT =
      "JSON.stringify(localStorage) + JSON.stringify(sessionStorage)";

  private final Browser browser;
  private final String session;

  private AttendanceScreen(Browser browser, String session) {
    this.browser = browser;
    this.session = session;
  }

  static AttendanceScreen ofWorkshop(
      Browser browser, String subject, FreeHour hour, List<String> codes) {
    WayIn.of(browser).mediator();
    Page page = browser.page();
    browser.open("/mediator/session-new.xhtml");
    page.locator("#date").fill(LocalDate.now(ZONE).toString());
    page.locator("#start").fill(hour.start());
    page.locator("#end").fill(hour.end());
    page.locator("#seats").fill("6");
    page.locator("#subject").fill(subject);
    WayIn.of(browser).press(".page-actions .btn-primary");
    String session = page.url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
    for (String code : codes) {
      page.locator("#q").fill(code);
      page.waitForNavigation(() -> page.locator("#q").press("Enter"));
      WayIn.of(browser).press("button[value=add]");
    }
    WayIn.of(browser).press(".page-actions button[value=open]");
    return new AttendanceScreen(browser, session).open("attendance");
  }

  AttendanceScreen open(String page) {
    browser.open("/mediator/" + page + ".xhtml?id=" + session);
    return this;
  }

  private Locator line(String nickname) {
    return browser
        .page()
        .locator(".attendance > li")
        .filter(new Locator.FilterOptions().setHasText(nickname));
  }

  /**
   * Whose card was used a moment ago, in any test, is shown PRESENT already: touching that would be
   * no change.
   */
  AttendanceScreen tap(String nickname, String mark) {
    line(nickname).locator("label:has(input[value=" + mark + "])").click();
    return this;
  }

  /** With the network: a touch, and the server has it. */
  AttendanceScreen tapAndKeep(String nickname, String mark) {
    browser
        .page()
        .waitForResponse(
            answer -> answer.url().endsWith("/mediator/marks") && answer.ok() && sent(answer),
            () -> tap(nickname, mark));
    allSent();
    return this;
  }

  private static boolean sent(Response answer) {
    return answer.request().method().equals("POST");
  }

  String marked(String nickname) {
    return line(nickname).locator("input:checked").getAttribute("value");
  }

  AttendanceScreen readCard(String code) {
    browser.page().locator("#card").fill(code);
    browser.page().locator("#card").press("Enter");
    return this;
  }

  /** What was said of the card read last. */
  String read(String hoped) {
    Locator last = browser.page().locator(".reads > li:first-child");
    last.filter(new Locator.FilterOptions().setHasText(hoped)).waitFor();
    return last.innerText();
  }

  void countOneMore() {
    browser.page().locator("button[value=more]").click();
  }

  /** Whether somebody who leaves the page would be asked first. */
  boolean asksBeforeLeaving() {
    return (boolean)
        browser
            .page()
            .evaluate("() => !dispatchEvent(new Event('beforeunload', {cancelable: true}))");
  }

  String counted() {
    return browser.page().locator(".counter-number").innerText();
  }

  String unsent(String hoped) {
    Locator told = browser.page().locator("[data-unsent]:visible");
    told.filter(new Locator.FilterOptions().setHasText(hoped)).waitFor();
    return told.innerText();
  }

  void allSent() {
    browser
        .page()
        .waitForCondition(() -> browser.page().locator("[data-unsent]:visible").count() == 0);
    browser.page().waitForCondition(() -> !keptInTheBrowser().contains("declic-mark-"));
  }

  String keptInTheBrowser() {
    return (String) browser.page().evaluate(KEPT);
  }

  // ---- from paper

  AttendanceScreen fromPaper() {
    browser.open("/mediator/attendance-sheet.xhtml?id=" + session);
    browser.axe();
    return open("attendance-entry");
  }

  /** Keys alone, one after the other. */
  void keys(String... keys) {
    for (String key : keys) {
      browser.page().keyboard().press(key);
    }
  }

  void keysThatSend(String... keys) {
    browser.page().waitForNavigation(() -> keys(keys));
  }

  String asked() {
    return browser.page().locator("[role=alert]").innerText();
  }

  int seen() {
    return browser.page().locator(".attendance > li").count();
  }
}
