package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other kinds of exercise and of question than those of {@link OfflineBrowserIT}. */
@BrowserTest
class OfflineUnitsBrowserIT {
  private static final int SCREENS = 40;

  enum Unit {
    ADDRESSES("m1-u07", addresses()),
    ATTACHED(
        "m1-u09",
        List.of(
            "open message=m1",
            "reply message=m1",
            "insert starter=s1",
            "browse",
            "attach file=d2",
            "send"));

    private final String id;
    private final List<String> acts;

    Unit(String id, List<String> acts) {
      this.id = id;
      this.acts = acts;
    }

    private static List<String> addresses() {
      List<String> right =
          List.of("safe", "fake", "check", "safe", "fake", "safe", "fake", "check", "fake", "safe");
      return IntStream.range(0, right.size())
          .mapToObj(i -> "judge site=a" + (i + 1) + " as=" + right.get(i))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("REL-09")
  void cut_off_in_the_middle_a_unit_goes_on_to_its_end_and_all_of_it_counts(
      Unit unit, Browser browser) {
    browser.mayBeCutOff();
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(unit.id);
    Page page = browser.page();
    screen.open(unit.id, "s03", "f1");
    page.locator("html.goes-on").waitFor();

    page.context().setOffline(true);
    for (int i = 0; i < SCREENS && browser.path().startsWith("/learner/step.xhtml"); i++) {
      if (screen.isExercise()) {
        PracticeScreen exercise = PracticeScreen.here(browser);
        unit.acts.forEach(exercise::act);
        assertThat(exercise.isReached()).isTrue();
        exercise.goOn();
      } else {
        answer(page);
        screen.primary();
      }
    }
    assertThat(screen.heading()).isEqualTo("Vous êtes au bout de l’unité");
    page.locator("[data-away] [data-count]:visible").waitFor();
    assertThat(page.locator("[data-count]").innerText()).isEqualTo("7");

    page.context().setOffline(false);
    page.locator("[data-when=back]:visible").waitFor();
    screen.primary();

    assertThat(browser.path()).startsWith("/learner/summary.xhtml");
    assertThat(screen.main().replace('\u00a0', ' '))
        .contains("sans aide, sans indice", "Répondre à 5 questions");
  }

  private static void answer(Page page) {
    Locator choices = page.locator("main input[type=radio], main input[type=checkbox]");
    if (choices.count() > 0) {
      choices.first().check();
    }
  }
}
