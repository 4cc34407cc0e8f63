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
