package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The keyboard practice (first variant): on the real keyboard alone, on the drawn one alone. */
@BrowserTest
class KeyboardPracticeBrowserIT {
  private static final String UNIT = "m1-u04";
  private static final String ADDRESS = "l.morel10@ma-boite.example";

  @Test
  void all_texts_can_be_written_with_keys_only(Browser browser) {
    PracticeScreen screen = open(browser);
    Keyboard keys = browser.page().keyboard();

    keys.type("Amelie");
    assertThat(screen.said()).contains("accent");
    browser.axe();
    again(keys, "Backspace", 4);
    keys.type("élie");
    keys.press("Enter");
    keys.type("reçu à midi");
    keys.press("Enter");
    keys.type("l");
    assertThat(screen.said()).contains("se ressemblent");
    keys.press("Backspace");
    keys.type("10 rue du Lac");
    keys.press("Enter");
    again(keys, "ArrowLeft", 7);
    keys.press("Backspace");
    keys.type("t");
    keys.press("Enter");
    keys.type("X");
    again(keys, "Backspace", 6);
    pressByKeys(browser.page(), "caps");
    keys.type("Nadia Perrin");
    screen.actByKeys("done item=i5");
    keys.type(ADDRESS);
    keys.press("Enter");

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void all_texts_can_be_written_by_touch_alone_on_a_small_screen(Browser browser) {
    browser.phone();
    PracticeScreen screen = open(browser);
    browser.fitsItsWidth();
    browser.axe();

    tap(screen, "Amélie", "reçu à midi", "10 rue du Lac");
    press(screen.page(), "erase", 8);
    tap(screen, "te Morel");
    press(screen.page(), "caps", 1);
    press(screen.page(), "erase", 5);
    tap(screen, "Nadia Perrin", ADDRESS);

    assertThat(screen.isReached()).isTrue();
    screen.goOn();
  }

  @Test
  void no_letter_that_was_typed_travels(Browser browser) {
    List<String> posted = new ArrayList<>();
    browser
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("practice-events")) {
                posted.add(request.postData());
              }
            });
    PracticeScreen screen = open(browser);
    browser.page().keyboard().type("Wqz7");
    screen.sent(() -> screen.command("hint"));

    assertThat(posted).isNotEmpty();
    assertThat(String.join("", posted)).contains("slip").doesNotContainIgnoringCase("q", "z", "7");
  }

  @Test
  void after_a_reload_what_was_right_is_still_there(Browser browser) {
    PracticeScreen screen = open(browser);
    browser.page().keyboard().type("Amé");
    screen.sent(() -> screen.command("hint"));

    browser.page().reload();

    assertThat(browser.page().locator("#sim-field").inputValue()).isEqualTo("Amé");
  }

  @Test
  void hints_ring_the_key_and_then_show_the_gesture(Browser browser) {
    PracticeScreen screen = open(browser);

    screen.command("hint").command("hint");
    assertThat(browser.page().locator(".sim-area").getAttribute("data-key")).isEqualTo("shift");
    screen.command("hint");
    assertThat(browser.page().locator(".sim-here").getAttribute("data-key")).isEqualTo("shift");
    assertThat(screen.said()).contains("Maj");
    browser.axe();
  }

  private static PracticeScreen open(Browser browser) {
    PracticeScreen screen = PracticeScreen.of(browser, UNIT);
    browser.page().locator(".sim-typing").waitFor();
    return screen;
  }

  /** The drawn keyboard is one stop of the Tab key; arrows walk about in it. */
  private static void pressByKeys(Page page, String key) {
    String at = "document.activeElement.dataset.key || ''";
    for (int i = 0; i < 20 && page.evaluate(at).equals(""); i++) {
      page.keyboard().press("Tab");
    }
    for (int i = 0; i < 60 && !page.evaluate(at).equals(key); i++) {
      page.keyboard().press("ArrowRight");
    }
    page.keyboard().press("Enter");
  }

  private static void again(Keyboard keys, String key, int times) {
    for (int i = 0; i < times; i++) {
      keys.press(key);
    }
  }

  /** Each text on the drawn keyboard of France, then its last button. */
  private static void tap(PracticeScreen screen, String... texts) {
    for (String text : texts) {
      for (char c : text.toCharArray()) {
        int digit = "1234567890".indexOf(c);
        if (digit >= 0 || c == '.' || Character.isUpperCase(c)) {
          press(screen.page(), "shift", 1);
        } else if (c == '@') {
          press(screen.page(), "alt", 1);
        }
        String key =
            digit >= 0
                ? "&é\"'(-è_çà".substring(digit, digit + 1)
                : String.valueOf(c).toLowerCase();
        press(screen.page(), key.replace(" ", "space").replace('.', ';').replace('@', 'à'), 1);
      }
      screen.page().locator(".sim-typing .sim-btn").click();
    }
  }

  private static void press(Page page, String key, int times) {
    for (int i = 0; i < times; i++) {
      page.locator(".sim-key[data-key='" + key + "']").click();
    }
  }
}
