package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** From the door to the summary without a card, without a mouse, on a phone. */
@BrowserTest
class VisitorJourneyBrowserIT {
  private static final String PRIMARY = "[data-primary]";
  private static final String UNIT = "a[href*='unit=m1-u08']";
  private static final int SCREENS = 60;

  @Test
  void a_visitor_goes_from_the_door_to_the_summary_with_keys_only(Browser browser) {
    browser.phone();
    Keyboard keys = new Keyboard(browser);
    browser.open("/");
    keys.to("button[value=visit]").go();
    keys.to("a[href*='module=m1']").go();
    keys.to(UNIT).go();
    keys.to(PRIMARY).go();
    for (int i = 0; i < SCREENS && !browser.path().contains("summary"); i++) {
      answer(browser, keys);
    }

    assertThat(browser.path()).startsWith("/learner/summary.xhtml");
    assertThat(browser.page().locator("main").innerText())
        .contains("Voilà ce que vous avez fait", "sans aide");
    keys.to(".bar a[href*='home'], " + PRIMARY).go();
    assertThat(keys.unseen()).isEmpty();
    assertThat(askedForAName(browser)).isFalse();
  }

  private static void answer(Browser browser, Keyboard keys) {
    if (has(browser, "#simulator")) {
      keys.to("[data-ev='open message=m1']").enter();
      keys.to("[data-ev='reply message=m1']").enter();
      keys.to("#sim-text").type("Merci, je viens.");
      keys.to("[data-ev=send]").enter();
      browser.page().locator("[data-sim=continue]").waitFor();
    } else if (has(browser, "input[name=answer][value=RATHER]")) {
      keys.to("input[name=answer]").space();
    } else if (has(browser, "input#answer[type=text]")) {
      keys.to("#answer").type("annonce");
    } else if (has(browser, "input[type=checkbox][value='?']")) {
      if (!has(browser, "input[value='?']:checked")) {
        keys.to("input[value='?']").space();
      }
    } else if (has(browser, "input[type=radio][name=answer]")) {
      keys.to("input[type=radio][name=answer]").space();
    }
    keys.to(PRIMARY + ":not([hidden])").go();
  }

  private static boolean has(Browser browser, String selector) {
    return browser.page().locator(selector).count() > 0;
  }

  private static boolean askedForAName(Browser browser) {
    return has(browser, "input[type=email], input[type=tel], input[name*=name]");
  }
}
