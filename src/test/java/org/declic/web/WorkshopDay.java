package org.declic.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.declic.testing.Browser;

/** What the three do in a day, each at a computer of their own. */
final class WorkshopDay {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final String UNIT = "m1-u08";

  private final Browser browser;
  private String session;

  WorkshopDay(Browser browser) {
    this.browser = browser;
  }

  /** What is printed: the code on the card, the PIN on the slip. */
  record Card(String code, String pin) {}

  private Page page() {
    return browser.page();
  }

  private WayIn comesIn() {
    browser.moveToAnotherComputer();
    return WayIn.of(browser);
  }

  private void press(String selector) {
    WayIn.of(browser).press(selector);
  }

  private void open(String name) {
    browser.open("/mediator/" + name + ".xhtml?id=" + session);
  }

  // ---- the mediator

  void mediatorPlans(String subject, FreeHour hour) {
    comesIn().mediator();
    browser.open("/mediator/session-new.xhtml");
    page().locator("#date").fill(LocalDate.now(ZONE).toString());
    page().locator("#start").fill(hour.start());
    page().locator("#end").fill(hour.end());
    page().locator("#seats").fill("6");
    page().locator("#subject").fill(subject);
    press(".page-actions .btn-primary");
    session = page().url().replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }

  void addsByCode(String code) {
    page().locator("#q").fill(code);
    page().waitForNavigation(() -> page().locator("#q").press("Enter"));
    press("button[value=add]");
  }

  Card issuesPass(String nickname) {
    press("a[href*='/mediator/pass-new.xhtml?session=']");
    page().locator("#nickname").fill(nickname);
    page().locator("label.picture").first().click();
    press("button[value=one]");
    browser.open("/mediator/passes-print.xhtml");
    Card card =
        new Card(
            printed(".pass", ".pass-code b", nickname), printed(".slip", ".pin-code b", nickname));
    open("session");
    return card;
  }

  private String printed(String paper, String line, String nickname) {
    Locator mine = page().locator(paper, new Page.LocatorOptions().setHasText(nickname));
    return mine.locator(line).first().innerText().strip();
  }

  void countsPeopleWithoutPass(int number) {
    for (int i = 0; i < number; i++) {
      press("button[value=more]");
    }
  }

  List<String> enrolled() {
    return page().locator(".flush-list .who b").allInnerTexts();
  }

  void opens() {
    press(".page-actions button[value=open]");
  }

  void mediatorLooks() {
    comesIn().mediator();
    open("live");
  }

  String stateOf(String nickname) {
    return tile(nickname).locator(".state").first().innerText();
  }

  private Locator tile(String nickname) {
    return page()
        .locator(".live-tile")
        .filter(new Locator.FilterOptions().setHasText(nickname))
        .first();
  }

  void observesUnaided(String nickname) {
    browser.open(
        tile(nickname)
            .locator("a[href*='/mediator/observation.xhtml']")
            .first()
            .getAttribute("href"));
    for (Locator gesture : page().locator(".gestures fieldset").all()) {
      gesture.locator("label:has(input[value=UNAIDED])").click();
    }
    page().locator("label:has(input[name=level][value=UNAIDED])").click();
    press("#observe button[type=submit]");
  }

  void closes() {
    open("live");
    press(".page-actions .btn-action");
    press(".page-actions button[value=close]");
  }

  String confirmsTheRecord() {
    if (page().locator("[name=theme]:checked").count() == 0) {
      page().locator("label:has([name=theme])").first().click();
    }
    press("button[value=confirm]:visible");
    return page().locator(".page-actions .state").innerText();
  }

  // ---- the learner

  void learnerGetsStuck(Card card) {
    comesIn().learner(card.code(), card.pin());
    browser.open("/learner/unit.xhtml?unit=" + UNIT);
    press("[data-primary]");
    browser.open("/learner/step.xhtml?unit=" + UNIT + "&step=s05&screen=q1");
    answers("La bibliothèque");
    answers("Lucette");
  }

  private void answers(String words) {
    page().locator("label.choice", new Page.LocatorOptions().setHasText(words)).click();
    press("[data-primary]");
  }

  void learnerSeesWhatWasObserved(Card card) {
    comesIn().learner(card.code(), card.pin());
    browser.open("/learner/portfolio.xhtml");
    page().locator(".skill").first().waitFor();
  }

  // ---- the lead

  void leadLooks() {
    comesIn().lead();
    browser.open("/lead/overview.xhtml");
  }

  int passagesWithoutPass() {
    String row =
        page()
            .locator("tr", new Page.LocatorOptions().setHasText("Passages sans carte"))
            .first()
            .locator("td")
            .first()
            .innerText();
    return Integer.parseInt(row.replaceAll("\\D", ""));
  }

  String spreadsheet() {
    Download file =
        page().waitForDownload(() -> page().locator("a[href*='figures.csv']").first().click());
    try {
      return new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
