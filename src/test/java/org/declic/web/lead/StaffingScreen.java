package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.WayIn;

/** Who leads what, as Claire decides it. */
final class StaffingScreen {
  private static final String SEARCH_OVER =
      "() => document.readyState === 'complete' && document.querySelector('.staffing')"
          + " && !document.querySelector('[data-progress]')";

  private static final double A_MOMENT = 3_000;

  private final Browser browser;
  private int opened;

  private StaffingScreen(Browser browser) {
    this.browser = browser;
  }

  static StaffingScreen of(Browser browser) {
    WayIn.of(browser).lead();
    return new StaffingScreen(browser);
  }

  /** A whole week that has not begun. */
  StaffingScreen week(int ahead) {
    LocalDate monday =
        LocalDate.now(ZoneId.of("Europe/Paris")).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    browser.open("/lead/staffing.xhtml?from=" + monday.plusWeeks(ahead));
    return this;
  }

  /** Two whole weeks that have not begun. */
  StaffingScreen fortnight(int ahead) {
    LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    browser.open("/lead/staffing.xhtml?weeks=2&from=" + monday.plusWeeks(ahead));
    return this;
  }

  /** Asks, and says at once that what is found is enough; a quick search may be over before. */
  StaffingScreen askAndStop() {
    press("button[value=ask]");
    try {
      Locator stop = page().locator("button[value=stop]");
      page().waitForNavigation(() -> stop.click(new Locator.ClickOptions().setTimeout(A_MOMENT)));
    } catch (TimeoutError over) {
      assertThat(page().locator("[data-progress]").count()).isZero();
    }
    page().waitForFunction(SEARCH_OVER);
    return this;
  }

  /** Asks, and waits until the page shows the answer by itself. */
  StaffingScreen ask() {
    press("button[value=ask]");
    page().waitForFunction(SEARCH_OVER);
    return this;
  }

  StaffingScreen open(String session) {
    follow(
        page()
            .locator(".staffing-table tr", new Page.LocatorOptions().setHasText(session))
            .first()
            .locator("a"));
    return this;
  }

  /** Opens a line that somebody else could take; each time another one. */
  StaffingScreen openWhereSomebodyElseCould() {
    List<?> all =
        (List<?>)
            page()
                .locator("a.staffing-open")
                .evaluateAll("all => all.map(a => a.getAttribute('href'))");
    while (opened < all.size()) {
      browser.open(all.get(opened++).toString());
      if (page().locator(".staffing-others button").count() > 0) {
        return this;
      }
    }
    throw new AssertionError("Nobody could take the place of anybody");
  }

  /** Without a mouse. */
  String chooseAnotherByKeyboard() {
    String name = somebodyElse();
    Locator button = page().locator(".staffing-others li button").first();
    button.focus();
    follow(() -> page().keyboard().press("Enter"));
    return name;
  }

  /** What was tried is meant. */
  StaffingScreen keepTried() {
    return press("#panel .note button[value=choose]");
  }

  /** All but one are left for later. */
  StaffingScreen tickOnlyOne() {
    while (ticked() > 1) {
      page().locator("[name=tick]:checked").last().uncheck();
    }
    return this;
  }

  /** The sessions of the list that compares with what is published. */
  int compared() {
    page().locator(".staffing-changes summary").click();
    return page().locator(".staffing-changes tbody tr").count();
  }

  String address() {
    return browser.path();
  }

  /** It may be moved again, if it was fixed. */
  StaffingScreen release(String place) {
    browser.open(place);
    if (page().locator("button[value=release]").count() > 0) {
      press("button[value=release]");
    }
    return this;
  }

  StaffingScreen tryInPanel(String person) {
    page().locator("#try").selectOption(new SelectOption().setLabel(person));
    press(".staffing-try button");
    return this;
  }

  StaffingScreen dragOntoChosen(String person) {
    Locator name =
        page().locator("[data-person]", new Page.LocatorOptions().setHasText(person)).first();
    page()
        .waitForNavigation(() -> name.dragTo(page().locator("tr.chosen td:nth-child(3)").first()));
    return this;
  }

  /** The first one who could. */
  String somebodyElse() {
    return plain(page().locator(".staffing-others li b").first().innerText());
  }

  String chooseAnother() {
    Locator first = page().locator(".staffing-others li").first();
    String name = plain(first.locator("b").first().innerText());
    follow(first.locator("button"));
    return name;
  }

  StaffingScreen press(String button) {
    follow(page().locator(button).locator("visible=true").first());
    return this;
  }

  private void follow(Locator what) {
    follow(what::click);
  }

  private void follow(Runnable press) {
    Browser.follow(page(), press);
  }

  String told() {
    return plain(page().locator(".told, .staffing>.note:not([hidden])").allInnerTexts().toString());
  }

  String panel() {
    return plain(page().locator("#panel").innerText());
  }

  String tried() {
    return plain(page().locator("#panel .note").innerText());
  }

  /** Tries something; the first session of the list. */
  StaffingScreen suppose(String which) {
    return tryOut("#if-" + which);
  }

  /** The first session of the list, so many days into the list of days. */
  StaffingScreen supposeOtherDay(int day) {
    unfold();
    page().locator("#if-day").selectOption(new SelectOption().setIndex(day));
    return tryOut("#if-other");
  }

  private StaffingScreen tryOut(String field) {
    unfold();
    follow(
        page()
            .locator(".staffing-if form", new Page.LocatorOptions().setHas(page().locator(field)))
            .locator("button"));
    page().waitForFunction(SEARCH_OVER);
    return this;
  }

  private void unfold() {
    page().locator(".staffing-if").evaluate("details => details.open = true");
  }

  StaffingScreen openTrial(String text) {
    unfold();
    follow(page().locator(".staffing-if li a", new Page.LocatorOptions().setHasText(text)).first());
    return this;
  }

  /** What is said of the trial that is shown. */
  String trial() {
    return plain(page().locator(".staffing-trial").innerText());
  }

  List<String> trials() {
    return page().locator(".staffing-if li").allTextContents();
  }

  /** Who leads what and when, as the table says it. */
  List<String> lines() {
    return page()
        .locator(
            ".staffing-table tr",
            new Page.LocatorOptions().setHas(page().locator("a.staffing-open")))
        .allInnerTexts()
        .stream()
        .map(StaffingScreen::plain)
        .toList();
  }

  String chosen() {
    return plain(page().locator("tr.chosen").innerText());
  }

  List<String> states() {
    return page().locator(".staffing-table .state").allInnerTexts();
  }

  int ticked() {
    return page().locator("[name=tick]:checked").count();
  }

  List<String> names() {
    return page().locator(".staffing-name b").allInnerTexts();
  }

  private Page page() {
    return browser.page();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
  }
}
