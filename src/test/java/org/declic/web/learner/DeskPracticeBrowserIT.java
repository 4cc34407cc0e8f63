package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The desk: files and printing, by keys alone, by touch alone, by the mouse. */
@BrowserTest
class DeskPracticeBrowserIT {
  private static final String UNIT = "m1-u05";

  @Test
  void a_document_is_saved_found_named_and_put_away_with_keys_only(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    String first = screen.mission();

    screen.actByKeys("save tab=t1").actByKeys("window window=files");
    assertThat(screen.mission()).isNotEqualTo(first);
    screen.actByKeys("folder folder=downloads").actByKeys("pick file=f1").actByKeys("open file=f1");
    screen.actByKeys("close-file").actByKeys("rename file=f1");
    Page page = browser.page();
    page.keyboard().press("Control+A");
    page.keyboard().type("rendez vous Mairie.PDF");
    page.keyboard().press("Enter");
    screen.actByKeys("take file=f1").actByKeys("move file=f1 folder=documents");

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void the_right_page_is_printed_and_one_tab_closed_by_touch_only(Browser browser) {
    printing(browser);
    browser.phone();
    Fingers fingers = new Fingers(browser.page());
    PracticeScreen screen = PracticeScreen.here(browser);

    for (String event :
        new String[] {
          "window window=files",
          "folder folder=downloads",
          "pick file=f1",
          "open file=f1",
          "print",
          "pages pages=2",
          "printer printer=p2",
          "go",
          "window window=browser",
          "close-tab tab=t2"
        }) {
      Locator button = screen.button(event);
      button.waitFor();
      // As somebody would who wants to see it before touching it.
      button.evaluate("node => node.scrollIntoView({block: 'center'})");
      fingers.tap(button);
    }

    browser.page().locator("[data-sim=continue]").waitFor();
    assertThat(screen.isReached()).isTrue();
  }

  @Test
  void a_file_can_be_dragged_and_a_second_click_opens_it(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    screen.act("save tab=t1").act("window window=files").act("folder folder=downloads");

    screen.button("pick file=f1").dblclick();
    assertThat(browser.page().locator("#sim-title").innerText()).isEqualTo("doc-2048.pdf");
    screen.act("close-file");
    drag(browser.page(), screen.button("open file=f1"), "documents");

    assertThat(screen.button("pick file=f2").isVisible()).isTrue();
    screen.act("folder folder=documents");
    assertThat(screen.button("pick file=f1").isVisible()).isTrue();
  }

  @Test
  void a_name_without_its_ending_is_told_and_no_typed_word_leaves_the_page(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    screen.act("save tab=t1").act("window window=files").act("folder folder=downloads");
    screen.act("pick file=f1").act("rename file=f1");
    browser.page().locator("#sim-name").fill("Lettre secrète");

    String sent =
        browser
            .page()
            .waitForRequest("**/practice-events**", () -> browser.page().locator("#name").click())
            .postData();

    assertThat(sent).contains("lost").doesNotContain("secr");
    assertThat(screen.said()).contains("fin du nom");
  }

  @Test
  void the_desk_fits_a_phone_and_is_accessible(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    browser.axe();
    browser.phone();
    screen.act("save tab=t1").act("window window=files").act("folder folder=downloads");
    screen.act("pick file=f1");
    browser.fitsItsWidth();
    browser.axe();
    browser.screenshot("practice-desk-phone");
    printing(browser);
    screen.act("window window=files").act("folder folder=downloads").act("pick file=f1");
    screen.act("open file=f1").act("print");
    browser.fitsItsWidth();
    browser.axe();
    browser.desk();
    browser.axe();
    browser.screenshot("practice-desk-print");
  }

  /** The second exercise of the unit. */
  private static void printing(Browser browser) {
    if (!browser.page().url().contains("/learner/")) {
      PracticeScreen.of(browser, UNIT);
    }
    browser.open("/learner/step.xhtml?unit=" + UNIT + "&step=s05&screen=sim2");
    browser.page().locator("[data-primary]").first().click();
    browser.page().locator("#simulator").waitFor();
  }

  private static void drag(Page page, Locator thing, String folder) {
    BoundingBox from = thing.boundingBox();
    BoundingBox to = page.locator("[data-place=" + folder + "]").boundingBox();
    page.mouse().move(from.x + 30, from.y + 20);
    page.mouse().down();
    page.mouse().move(from.x + 10, from.y + 30);
    page.mouse().move(to.x + 40, to.y + 20);
    page.mouse().up();
  }
}
