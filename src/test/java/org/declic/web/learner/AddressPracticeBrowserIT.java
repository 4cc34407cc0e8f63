package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Ten addresses to judge, by keys alone and by touch alone. */
@BrowserTest
class AddressPracticeBrowserIT {
  private static final String UNIT = "m1-u07";
  private static final List<String> RIGHT =
      List.of("safe", "fake", "check", "safe", "fake", "safe", "fake", "check", "fake", "safe");

  private static String judge(int site, String as) {
    return "judge site=a" + site + " as=" + as;
  }

  @Test
  void ten_addresses_are_judged_with_keys_only(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);

    for (int i = 0; i < RIGHT.size(); i++) {
      screen.actByKeys(judge(i + 1, RIGHT.get(i)));
    }

    assertThat(screen.isReached()).isTrue();
    assertThat(screen.said()).contains("fin du nom");
    screen.goOn();
  }

  @Test
  void ten_addresses_are_judged_by_touch_only(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    browser.phone();
    Fingers fingers = new Fingers(browser.page());

    for (int i = 0; i < RIGHT.size(); i++) {
      Locator answer = screen.button(judge(i + 1, RIGHT.get(i)));
      answer.waitFor();
      answer.evaluate("node => node.scrollIntoView({block: 'center'})");
      fingers.tap(answer);
    }

    browser.page().locator("[data-sim=continue]").waitFor();
    assertThat(screen.isReached()).isTrue();
  }

  @Test
  void nothing_is_said_before_the_set_ends_then_all_is_explained_and_missed_ones_come_again(
      Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    for (int i = 0; i < RIGHT.size(); i++) {
      screen.act(judge(i + 1, i == 1 ? "safe" : RIGHT.get(i)));
      if (i < RIGHT.size() - 1) {
        assertThat(browser.page().locator(".sim-note").isVisible()).isFalse();
      }
    }

    assertThat(screen.isReached()).isFalse();
    assertThat(screen.said()).contains("commence par un nom connu");
    assertThat(browser.page().locator(".sim-told").count()).isEqualTo(10);
    assertThat(browser.page().locator(".sim-told-again .sim-url-end").innerText())
        .isEqualTo("mon-dossier.example");
    browser.axe();

    screen.act("again").act(judge(2, "fake"));
    assertThat(screen.isReached()).isTrue();
  }

  @Test
  void the_whole_address_can_be_seen_on_a_phone(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    browser.phone();
    screen.act(judge(1, "safe"));
    browser.fitsItsWidth();
    browser.axe();
    browser.screenshot("practice-address-phone");

    browser.page().locator("[aria-controls=sim-url]").click();
    Object whole =
        browser
            .page()
            .locator("#sim-url")
            .evaluate("node => node.scrollWidth <= node.clientWidth && node.textContent");
    assertThat(whole).isEqualTo("www.caf.fr.mon-dossier.example");
    browser.fitsItsWidth();
  }
}
