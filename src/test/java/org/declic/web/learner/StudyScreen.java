package org.declic.web.learner;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.declic.testing.Browser;

/** The pages of a unit, as whoever learns meets them. */
final class StudyScreen {
  private final Browser browser;

  private StudyScreen(Browser browser) {
    this.browser = browser;
  }

  /** Through the door without a card. */
  static StudyScreen ofVisitor(Browser browser) {
    browser.open("/");
    browser.page().locator("button[value=visit]").first().click();
    browser.page().waitForURL("**/learner/home.xhtml");
    return new StudyScreen(browser);
  }

  /** Through the door with a card and its secret code. */
  static StudyScreen ofCard(Browser browser, String code, String pin) {
    StudyScreen screen = new StudyScreen(browser);
    screen.signIn(code, pin);
    return screen;
  }

  void signIn(String code, String pin) {
    browser.open("/visitor/code.xhtml");
    page().locator("main input[type=text]").first().fill(code);
    primary();
    page().locator("#secret").fill(pin);
    primary();
    primary();
    page().waitForURL("**/learner/home.xhtml");
  }

  /** Opens the unit and presses « Commencer » or « Reprendre ». */
  StudyScreen study(String unit) {
    browser.open("/learner/unit.xhtml?unit=" + unit);
    return primary();
  }

  StudyScreen open(String unit, String step, String screen) {
    browser.open("/learner/step.xhtml?unit=" + unit + "&step=" + step + "&screen=" + screen);
    return this;
  }

  StudyScreen primary() {
    Browser.follow(page(), () -> page().locator("[data-primary]").first().click());
    return this;
  }

  StudyScreen back() {
    Browser.follow(page(), () -> page().locator(".bar .btn-action").click());
    return this;
  }

  StudyScreen choose(String words) {
    page()
        .locator("label.choice", new Page.LocatorOptions().setHasText(words))
        .locator("input")
        .check();
    return this;
  }

  StudyScreen unsure() {
    return choose("Je ne sais pas");
  }

  StudyScreen type(String words) {
    page().locator("#answer").fill(words);
    return this;
  }

  StudyScreen down(String words) {
    return move(words, "down", 1);
  }

  StudyScreen up(String words) {
    return move(words, "up", -1);
  }

  /** With the network another page comes, without it the page itself does it. */
  private StudyScreen move(String words, String way, int places) {
    Locator rows = page().locator(".order-row");
    Locator.FilterOptions that = new Locator.FilterOptions().setHasText(words);
    int place =
        rows.allInnerTexts().stream().map(row -> row.contains(words)).toList().indexOf(true);
    rows.filter(that).locator("[name=" + way + "]").click();
    rows.nth(place + places).filter(that).waitFor();
    return this;
  }

  /** One click on each side: a thing on the left, by its place, and its name on the right. */
  StudyScreen link(int left, String right) {
    Browser.follow(page(), () -> page().locator("button[name=left]").nth(left).click());
    Browser.follow(
        page(),
        () ->
            page()
                .locator("button[name=right]", new Page.LocatorOptions().setHasText(right))
                .click());
    return this;
  }

  List<String> order() {
    return page().locator(".order-text").allInnerTexts();
  }

  /** Leaves the exercise: asked, confirmed. */
  StudyScreen stopExercise() {
    page().locator("[data-sim=stop]").click();
    Browser.follow(page(), () -> page().locator("[data-do=stopped]").click());
    return this;
  }

  boolean isExercise() {
    return page().locator("#simulator").count() > 0;
  }

  /** What is said about the last answer. */
  String said() {
    return page().locator(".was").first().innerText().replace('\u00a0', ' ');
  }

  boolean isRight() {
    return page().locator(".was.right").count() > 0;
  }

  boolean clueIsCircled() {
    return page().locator(".extract .clue").count() > 0;
  }

  String heading() {
    return page().locator("h1").innerText();
  }

  String title() {
    return page().title();
  }

  /** « Étape 3 sur 7 ». */
  String progress() {
    return page().locator(".progress").first().innerText().strip();
  }

  String button() {
    return page().locator("[data-primary]").first().innerText().strip();
  }

  String main() {
    return page().locator("main").innerText();
  }

  String path() {
    return browser.path();
  }

  /** Whatever the page, one filled button, one title, no more words than can be read. */
  int filledButtons() {
    return page().locator("[data-primary]:visible").count();
  }

  Page page() {
    return browser.page();
  }
}
