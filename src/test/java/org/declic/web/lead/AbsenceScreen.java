package org.declic.web.lead;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.WayIn;

/** An absence and its repair, as Claire and the colleagues she asks see it. */
final class AbsenceScreen {
  private final Browser browser;
  private String absence = "";
  private String feed = "";

  private AbsenceScreen(Browser browser) {
    this.browser = browser;
  }

  static AbsenceScreen of(Browser browser) {
    return new AbsenceScreen(browser);
  }

  /** At a computer of her own. */
  AbsenceScreen claire() {
    browser.moveToAnotherComputer();
    WayIn.of(browser).lead();
    if (!absence.isEmpty()) {
      browser.open(absence);
    }
    return this;
  }

  /** On a phone of their own. */
  AbsenceScreen colleague(String name) {
    browser.moveToAnotherComputer();
    browser.phone();
    if (name.equals("Karim B.")) {
      WayIn.of(browser).mediator();
    } else {
      WayIn.of(browser).staff("sophie@centre.example", "tasse-bleue-lecture");
    }
    return this;
  }

  /** In two touches. */
  AbsenceScreen notComing() {
    browser.open("/mediator/today.xhtml");
    page().locator("details.not-coming summary").click();
    press("details.not-coming button[value=today]");
    return this;
  }

  /** The last one that was noted. */
  AbsenceScreen comingAfterAll() {
    press("button[value=back]");
    return this;
  }

  /** Opens a session that this colleague could lead, and prepares asking them. */
  boolean openWhereCould(String colleague) {
    List<?> sessions =
        (List<?>)
            page().locator(".touched a").evaluateAll("all => all.map(a => a.getAttribute('href'))");
    for (Object session : sessions) {
      browser.open(session.toString());
      if (solutions().stream().anyMatch(one -> one.contains(colleague + " remplace"))) {
        prepare(colleague);
        return true;
      }
    }
    return false;
  }

  /** Opens the request with these words. */
  AbsenceScreen openRequest(String words) {
    browser.open("/mediator/today.xhtml");
    List<?> asked =
        (List<?>)
            page()
                .locator("a[href*='/mediator/request.xhtml?']")
                .evaluateAll("all => all.map(a => a.getAttribute('href'))");
    for (Object one : asked) {
      browser.open(one.toString());
      if (plain(page().locator("blockquote").innerText()).contains(words)) {
        return this;
      }
    }
    throw new AssertionError("Nobody asks with these words: " + words);
  }

  AbsenceScreen yes() {
    press("button[value=yes]");
    return this;
  }

  AbsenceScreen subscribe() {
    browser.open("/mediator/feeds.xhtml");
    press("button[value=make]");
    feed = page().locator("input[data-select]").first().inputValue();
    feed = feed.replaceFirst("^https?://[^/]+", page().url().replaceFirst("(://[^/]+).*", "$1"));
    return this;
  }

  /** Sessions that a calendar program finds in the colleague's feed. */
  long inFeed() {
    return page().request().get(feed).text().lines().filter("BEGIN:VEVENT"::equals).count();
  }

  AbsenceScreen unsubscribe() {
    browser.open("/mediator/feeds.xhtml");
    press("button[value=revoke]");
    return this;
  }

  AbsenceScreen sophie() {
    browser.moveToAnotherComputer();
    WayIn.of(browser).staff("sophie@centre.example", "tasse-bleue-lecture");
    browser.open("/mediator/today.xhtml");
    return this;
  }

  AbsenceScreen note(String mediator, LocalDate day) {
    browser.open("/lead/absences.xhtml");
    page().locator("#mediator").selectOption(new SelectOption().setLabel(mediator));
    page().locator("#first").fill(day.toString());
    press("button[value=save]");
    absence = page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("&done.*", "");
    return this;
  }

  List<String> solutions() {
    return page().locator(".solutions tbody tr").allInnerTexts().stream()
        .map(AbsenceScreen::plain)
        .toList();
  }

  /** What is prepared beside the table is this colleague's message. */
  AbsenceScreen prepare(String colleague) {
    Locator line =
        page()
            .locator(".solutions tbody tr", new Page.LocatorOptions().setHasText(colleague))
            .first();
    if (line.locator("a").count() > 0) {
      page().waitForNavigation(() -> line.locator("a").click());
    }
    return this;
  }

  String message() {
    return page().locator("#message").inputValue();
  }

  AbsenceScreen write(String message) {
    page().locator("#message").fill(message);
    return this;
  }

  AbsenceScreen ask() {
    press("button[value=ask]:visible");
    return this;
  }

  AbsenceScreen answer(boolean yes) {
    page()
        .waitForNavigation(
            () -> page().locator("a[href*='/mediator/request.xhtml?']").last().click());
    press(yes ? "button[value=yes]" : "button[value=no]");
    return this;
  }

  /** The states of the sessions at the left. */
  List<String> states() {
    return page().locator(".touched .state").allInnerTexts();
  }

  /** Opens the session that this colleague leads now. */
  AbsenceScreen openLedBy(String colleague) {
    Locator line =
        page().locator(".touched a", new Page.LocatorOptions().setHasText(colleague)).first();
    browser.open(line.getAttribute("href"));
    return this;
  }

  AbsenceScreen undo() {
    press("button[value=undo]");
    return this;
  }

  AbsenceScreen takeBack() {
    press("button[value=take-back]");
    return this;
  }

  String told() {
    return plain(page().locator(".told").innerText());
  }

  String refused() {
    return plain(page().locator(".errors").innerText());
  }

  private void press(String selector) {
    page().waitForNavigation(() -> page().locator(selector).first().click());
  }

  private Page page() {
    return browser.page();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
