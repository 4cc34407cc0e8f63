package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Reading aloud, with voices that write down what they are given to say. */
@BrowserTest
class ListenBrowserIT {
  private static final String LOCAL = "{name: 'L', lang: 'fr-FR', localService: true}";
  private static final String ENGLISH = "{name: 'E', lang: 'en-GB', localService: true}";
  private static final String REMOTE = "{name: 'R', lang: 'fr-FR', localService: false}";
  private static final int SCREENS = 60;

  /** A stand-in for the browser's voices; each sentence ends at once. */
  private static void voices(Browser browser, String... voices) {
    browser
        .page()
        .context()
        .addInitScript(
            "window.said = []; window.played = [];"
                + "Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => ["
                + String.join(",", voices)
                + "], cancel() {}, speak(u) {"
                + " said.push({text: u.text, lang: u.lang, voice: u.voice.name, rate: u.rate});"
                + " setTimeout(() => u.onend()); }}});"
                + "window.SpeechSynthesisUtterance = function (text) { this.text = text; };"
                + "window.Audio = function (src) { this.pause = () => {};"
                + " this.play = () => { played.push(src); setTimeout(() => this.onended());"
                + " return Promise.resolve(); }; };");
  }

  /** Presses the button in the header and waits until everything was said. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> listen(Page page) {
    page.evaluate("said.length = 0");
    page.locator(".head [data-listen]").click();
    page.waitForCondition(() -> done(page, "said"));
    return (List<Map<String, Object>>) page.evaluate("said");
  }

  private static boolean done(Page page, String what) {
    return Boolean.TRUE.equals(
        page.evaluate(
            what + ".length > 0 && !document.querySelector('[data-listen][aria-pressed=true]')"));
  }

  private static String together(List<Map<String, Object>> said) {
    List<String> texts = new ArrayList<>();
    said.forEach(one -> texts.add((String) one.get("text")));
    return String.join("", texts).replaceAll("[\\s\\u00a0\\u202f]+", "");
  }

  /** Every word that can be seen in the main part, in order. */
  private static String seen(Page page) {
    Object words =
        page.evaluate(
            """
            (() => {
              const out = [], all = document.createTreeWalker(document.getElementById('main'), 4);
              while (all.nextNode()) {
                const parent = all.currentNode.parentElement;
                const kept = parent.checkVisibility({visibilityProperty: true})
                  && !parent.closest('[aria-hidden=true],[data-listen],script,noscript');
                if (kept) out.push(all.currentNode.data);
              }
              return out.join('');
            })()
            """);
    return ((String) words).replaceAll("[\\s\\u00a0\\u202f]+", "");
  }

  @Test
  void all_words_of_every_screen_of_a_unit_are_read_in_order(Browser browser) {
    voices(browser, LOCAL, ENGLISH);
    StudyScreen screen = StudyScreen.ofVisitor(browser);
    Page page = browser.page();
    int read = 0;
    assertThat(together(listen(page))).isEqualTo(seen(page));
    screen.study("m1-u08");
    for (int i = 0; i < SCREENS && !screen.path().contains("summary"); i++) {
      assertThat(together(listen(page))).as(screen.path()).isEqualTo(seen(page));
      read++;
      if (screen.isExercise()) {
        screen.stopExercise();
      }
      if (page.locator("input[value=RATHER]").count() > 0) {
        screen.choose("Plutôt capable");
      } else if (screen.button().startsWith("Vérifier")) {
        screen.unsure();
      }
      screen.primary();
    }
    assertThat(read).isGreaterThan(10);
    assertThat(together(listen(page))).isEqualTo(seen(page));
  }

  @Test
  void one_block_can_be_read_alone(Browser browser) {
    voices(browser, LOCAL);
    StudyScreen.ofVisitor(browser).study("m1-u08").open("m1-u08", "s05", "q1");
    Page page = browser.page();
    assertThat(page.locator("main [data-listen]").boundingBox().height).isGreaterThanOrEqualTo(48);
    page.locator("main [data-listen]").click();
    page.waitForCondition(() -> done(page, "said"));

    assertThat((String) page.evaluate("said.map(s => s.text).join(' ')"))
        .contains("Je ne sais pas")
        .doesNotContain("Étape");
  }

  @Test
  void each_block_is_read_by_a_voice_of_its_own_language(Browser browser) {
    voices(browser, REMOTE, ENGLISH, LOCAL);
    StudyScreen.ofVisitor(browser);
    browser.open("/learner/reading.xhtml");

    List<Map<String, Object>> said = listen(browser.page());

    assertThat(said)
        .anySatisfy(
            one -> assertThat(one).containsEntry("text", "English").containsEntry("voice", "E"))
        .anySatisfy(
            one -> assertThat(one).containsEntry("text", "Français").containsEntry("voice", "L"))
        .noneSatisfy(one -> assertThat(one).containsEntry("voice", "R"));
  }

  @Test
  void without_a_voice_of_this_device_the_page_says_so(Browser browser) {
    voices(browser, REMOTE);
    StudyScreen.ofVisitor(browser).study("m1-u08");
    Page page = browser.page();

    for (boolean phone : List.of(false, true)) {
      if (phone) {
        browser.phone();
      }
      page.locator(".head [data-listen]").click();
      page.locator("[data-no-voice]").waitFor();
      assertThat(page.locator("[data-no-voice]").innerText()).contains("pas de voix");
      assertThat(page.locator(".head [data-listen]").isVisible()).isTrue();
      assertThat((List<?>) page.evaluate("said")).isEmpty();
      browser.axe();
      browser.fitsItsWidth();
      browser.screenshot("listen-no-voice-" + (phone ? "phone" : "desk"));
    }
  }

  @Test
  void without_a_voice_what_was_recorded_is_played(Browser browser) {
    voices(browser);
    StudyScreen.ofVisitor(browser).study("m1-u08").choose("Un peu capable").primary();
    Page page = browser.page();
    page.evaluate(
        "document.querySelectorAll('main .prose').forEach("
            + "(e, i) => { e.dataset.recorded = 'sound-' + i; })");

    page.locator(".head [data-listen]").click();

    page.waitForCondition(() -> done(page, "played"));
    assertThat((List<?>) page.evaluate("played")).isNotEmpty().first().isEqualTo("sound-0");
    assertThat(page.locator("[data-no-voice]").isVisible()).isFalse();
  }

  @Test
  void size_spacing_contrast_voice_and_language_follow_the_card(Browser browser) {
    StudyScreen.ofCard(browser, "V8NC 2P6D", "7391");
    keep(browser, "TEXT_28", true, "SLOW", "en");
    browser.moveToAnotherComputer();
    voices(browser, LOCAL, ENGLISH);
    StudyScreen.ofCard(browser, "V8NC 2P6D", "7391");
    Page page = browser.page();
    try {
      assertThat(page.locator("html").getAttribute("class"))
          .contains("text-28", "spacing-wide", "contrast-high");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(listen(page))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(((Number) one.get("rate")).doubleValue()).isEqualTo(0.7));
    } finally {
      keep(browser, "TEXT_20", false, "USUAL", "fr");
    }
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
  }

  private static void keep(
      Browser browser, String size, boolean comfort, String speed, String language) {
    browser.open("/learner/reading.xhtml");
    Page page = browser.page();
    page.locator("input[value=" + size + "]").check();
    page.locator("input[name=spacing]").setChecked(comfort);
    page.locator("input[name=contrast]").setChecked(comfort);
    page.locator("input[value=" + speed + "]").check();
    page.locator("input[name=language][value=" + language + "]").check();
    page.locator("[data-primary]").click();
    page.waitForURL("**/learner/home.xhtml");
  }
}
