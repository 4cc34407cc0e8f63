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
    page().locator("[data-primary]").first().click();
    page().waitForLoadState();
    return this;
  }

  StudyScreen back() {
    page().locator(".bar .btn-action").click();
    page().waitForLoadState();
    return this;
  }

  StudyScreen choose(String words) {
    page()
        .locator("label.choice", new Page.LocatorOptions().setHasText(words))
        .locator("input")
        .check(new Locator.CheckOptions().setForce(true));
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
    page()
        .locator(".order-row", new Page.LocatorOptions().setHasText(words))
        .locator("[name=down]")
        .click();
    page().waitForLoadState();
    return this;
  }

  StudyScreen up(String words) {
    page()
        .locator(".order-row", new Page.LocatorOptions().setHasText(words))
        .locator("[name=up]")
        .click();
    page().waitForLoadState();
    return this;
  }

  /** One click on each side: a thing on the left, by its place, and its name on the right. */
  StudyScreen link(int left, String right) {
    page().locator("button[name=left]").nth(left).click();
    page().waitForLoadState();
    page().locator("button[name=right]", new Page.LocatorOptions().setHasText(right)).click();
    page().waitForLoadState();
    return this;
  }

  List<String> order() {
    return page().locator(".order-text").allInnerTexts();
  }

  /** Leaves the exercise: asked, confirmed. */
  StudyScreen stopExercise() {
    page().locator("[data-sim=stop]").click();
    page().locator("[data-do=stopped]").click();
    page().locator(".note").first().waitFor();
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
