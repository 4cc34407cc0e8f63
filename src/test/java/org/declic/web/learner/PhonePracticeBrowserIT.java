package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class PhonePracticeBrowserIT {

  @Test
  void the_phone_works_with_keys_only(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u03");
    Keyboard keys = browser.page().keyboard();
    browser.axe();

    focus(screen, "tap task=t1 item=photo");
    keys.press("Enter");
    screen.actByKeys("go task=t1");
    focus(screen, "tap task=t2 item=m2");
    keys.press("Shift+Enter");
    browser.axe();
    screen.actByKeys("choose task=t2 entry=delete").actByKeys("go task=t2");
    press(keys, "ArrowRight", 3);
    screen.actByKeys("go task=t3");
    press(keys, "+", 2);
    screen.actByKeys("go task=t4");
    press(keys, "Escape", 2);
    screen.actByKeys("go task=t5");
    for (int i = 0; i < 3; i++) {
      screen.actByKeys("set task=t6 way=up");
    }
    screen.actByKeys("go task=t6");
    browser.axe();
    screen.actByKeys("answer task=t7 choice=once").actByKeys("go task=t7");
    screen.actByKeys("answer task=t8 choice=refuse");

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void the_phone_works_with_fingers_only(Browser browser) {
    browser.phone();
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u03");
    Fingers fingers = new Fingers(browser.page());
    Locator thing = browser.page().locator("[data-item]").first();
    Locator sheet = browser.page().locator(".sim-sheet");

    fingers.tap(screen.button("tap task=t1 item=photo")).tap(screen.button("go task=t1"));
    fingers.hold(
        screen.button("tap task=t2 item=m2"), screen.button("choose task=t2 entry=delete"));
    fingers.tap(screen.button("choose task=t2 entry=delete")).tap(screen.button("go task=t2"));
    fingers.swipe(thing, -120).swipe(thing, -120).swipe(thing, -120);
    fingers.tap(screen.button("go task=t3"));
    fingers.spread(sheet).spread(sheet).tap(screen.button("go task=t4"));
    fingers.tap(screen.button("back task=t5")).tap(screen.button("back task=t5"));
    fingers.tap(screen.button("go task=t5"));
    for (int i = 0; i < 3; i++) {
      fingers.tap(screen.button("set task=t6 way=up"));
    }
    fingers.tap(screen.button("go task=t6"));
    fingers.tap(screen.button("answer task=t7 choice=once")).tap(screen.button("go task=t7"));
    fingers.tap(screen.button("answer task=t8 choice=refuse"));

    browser.page().locator("[data-sim=continue]").waitFor();
    browser.fitsItsWidth();
    browser.axe();
  }

  @Test
  void the_mouse_alone_has_a_button_for_every_gesture(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u03");

    screen.act("tap task=t1 item=photo").act("go task=t1");
    browser.page().locator(".sim-ways .sim-btn").last().click();
    screen.act("tap task=t2 item=m2");
    screen.act("choose task=t2 entry=delete").act("go task=t2");
    for (int i = 0; i < 3; i++) {
      screen.act("swipe task=t3 way=next");
    }
    screen.act("go task=t3").act("pinch task=t4 way=out").act("pinch task=t4 way=out");

    assertThat(screen.act("go task=t4").mission()).contains("publicité");
  }

  @Test
  void a_finger_that_stays_too_long_is_told_the_way_back(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, "m1-u03");
    Locator photos = screen.button("tap task=t1 item=photo");
    Locator menu = browser.page().locator(".sim-menu");

    photos.hover();
    browser.page().mouse().down();
    menu.waitFor();
    browser.page().mouse().up();

    assertThat(screen.said()).contains("trop longtemps");
    screen.act("back task=t1").act("tap task=t1 item=photo").act("go task=t1");
    assertThat(screen.mission()).contains("menu");
  }

  private static void focus(PracticeScreen screen, String event) {
    screen.button(event).focus();
  }

  private static void press(Keyboard keys, String key, int times) {
    for (int i = 0; i < times; i++) {
      keys.press(key);
    }
  }
}
