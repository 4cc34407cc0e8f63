package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class PracticeBrowserIT {

  @Test
  void the_mailbox_answers_a_mistake_and_lets_one_come_back(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u08");
    browser.axe();
    browser.screenshot("practice-mailbox-desk");

    screen.act("open message=m2").act("reply message=m2");
    assertThat(screen.said()).contains("ne vient pas de la mairie");
    browser.axe();
    screen.command("undo").act("open message=m1").act("reply message=m1");
    screen.act("insert starter=s2").act("send");

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
    assertThat(browser.path()).contains("step=s05");
  }

  @Test
  void the_mailbox_works_with_keys_only(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u08");

    screen.actByKeys("open message=m1").actByKeys("reply message=m1");
    browser.page().keyboard().type("Merci, je viens.");
    screen.actByKeys("send");

    assertThat(screen.isReached()).isTrue();
    browser.page().keyboard().press("Tab");
    browser.page().keyboard().press("Enter");
    browser.page().waitForURL("**step=s05**");
  }

  @Test
  void after_a_reload_the_window_is_as_it_was(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u08");
    screen.act("open message=m1").act("reply message=m1");
    screen.sent(() -> screen.act("insert starter=s1"));

    browser.page().reload();

    assertThat(browser.page().locator("#sim-text").inputValue()).isEqualTo("Bonjour,");
    assertThat(screen.act("send").isReached()).isTrue();
  }

  @Test
  void a_forged_success_is_refused_with_a_sentence(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u08");
    browser
        .page()
        .evaluate(
            "const f = document.getElementById('simulator-form'); f.elements.from.value = 0;"
                + " f.elements.events.value = '[{\"t\":\"send\"}]'; f.submit()");

    browser.page().locator(".errors").waitFor();
    assertThat(browser.page().title()).startsWith("Erreur");
    assertThat(screen.isOpen()).isTrue();
  }

  @Test
  void hints_say_the_goal_then_where_then_show_the_gesture(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u08");

    assertThat(screen.command("hint").said()).contains("Répondez");
    screen.command("hint");
    assertThat(browser.page().locator(".sim-area").count()).isEqualTo(1);
    screen.command("hint");
    assertThat(browser.page().locator(".sim-here").getAttribute("data-ev"))
        .isEqualTo("open message=m1");
    browser.axe();
    browser.screenshot("practice-hint-desk");
  }

  @Test
  void the_mouse_tracks_can_all_be_done_with_a_mouse(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u02");
    String first = screen.mission();
    for (int target = 0; target < 20; target++) {
      browser.page().locator(".sim-target").click();
    }
    assertThat(screen.mission()).isNotEqualTo(first);
    browser.axe();
    browser.page().locator(".sim-scroll").hover();
    browser.page().mouse().wheel(0, 900);
    screen.act("choose track=t3 item=i11");
    browser.axe();
    screen.drag("pick track=t4 item=i1", "p1").drag("pick track=t4 item=i2", "p2");
    screen.act("pick track=t4 item=i3").act("drop track=t4 item=i3 place=p1");
    screen.act("tick track=t5 item=i2").act("tick track=t5 item=i4").act("done track=t5");
    browser.page().locator(".sim-chooser select").selectOption("i2");
    browser.page().locator(".sim-chooser button").click();

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void the_search_page_tells_an_advert_from_a_result(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u06");
    List<List<Integer>> words =
        List.of(
            List.of(1, 2),
            List.of(2, 4),
            List.of(1, 3),
            List.of(2, 3),
            List.of(2, 4),
            List.of(0, 2));
    List<String> right = List.of("r3", "r1", "r4", "r2", "r3", "r4");
    for (int need = 1; need <= right.size(); need++) {
      Locator chips = browser.page().locator(".sim-starters button");
      words.get(need - 1).forEach(word -> chips.nth(word).click());
      browser.page().locator(".sim-line button").click();
      String its = " need=n" + need + " result=";
      if (need == 1) {
        browser.axe();
        screen.act("open" + its + "r1").act("choose" + its + "r1");
        assertThat(screen.said()).contains("annonce");
      }
      screen.act("open" + its + right.get(need - 1)).act("choose" + its + right.get(need - 1));
    }
    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void every_window_fits_a_phone(Browser browser) {
    for (String unit : List.of("m1-u08", "m1-u02", "m1-u06")) {
      browser.moveToAnotherComputer();
      browser.phone();
      PracticeScreen.of(browser, unit);
      browser.fitsItsWidth();
      browser.axe();
      browser.screenshot("practice-" + unit + "-phone");
    }
  }
}
