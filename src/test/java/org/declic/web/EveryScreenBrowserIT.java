package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.QuestionScreen;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.content.loading.PathwayReader;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/**
 * Every screen of the units. Units grow in number, the time of a build does not: a unit that brings
 * a kind of exercise not seen before is gone through screen by screen, any other step by step; what
 * takes long is asked of the first screen of each kind.
 */
@BrowserTest
class EveryScreenBrowserIT {

  @Test
  void every_screen_keeps_the_law(Browser browser) {
    PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
    WayIn.of(browser).visitor();
    Set<String> seenExercises = new HashSet<>();
    Set<String> seenKinds = new HashSet<>();
    for (LearningUnit unit : units()) {
      WayIn.of(browser).begin(unit.id().value());
      boolean inFull = seenExercises.addAll(exercises(unit));
      for (Step step : unit.steps()) {
        for (Screen screen : inFull ? step.screens() : step.screens().subList(0, 1)) {
          boolean inFullToo = seenKinds.add(kind(screen));
          browser.onceMoreIfStuck(
              () -> {
                open(unit, step, screen, browser, law);
                if (inFullToo) {
                  law.check(true);
                } else {
                  law.checkLightly();
                }
              });
        }
      }
    }
    assertThat(law.found()).isEmpty();
  }

  @Test
  void a_screen_of_each_kind_is_english_where_english_was_chosen(Browser browser) {
    PageLaw law = new PageLaw(browser, PageLaw.Language.ENGLISH);
    WayIn.of(browser).in("en").visitor();
    Set<String> seenKinds = new HashSet<>();
    for (LearningUnit unit : units()) {
      WayIn.of(browser).begin(unit.id().value());
      for (Step step : unit.steps()) {
        for (Screen screen : step.screens()) {
          if (seenKinds.add(kind(screen))) {
            browser.onceMoreIfStuck(
                () -> {
                  open(unit, step, screen, browser, law);
                  law.checkWords();
                });
          }
        }
      }
    }
    assertThat(law.found()).isEmpty();
  }

  private static Set<String> exercises(LearningUnit unit) {
    return unit.screens(SimulatorScreen.class).stream()
        .map(SimulatorScreen::simulator)
        .collect(Collectors.toSet());
  }

  /** What makes one screen look different from another. */
  private static String kind(Screen screen) {
    if (screen instanceof QuestionScreen question) {
      return screen.kind() + " " + question.question().type();
    } else if (screen instanceof SimulatorScreen practice) {
      return screen.kind() + " " + practice.simulator();
    }
    return screen.kind();
  }

  private static void open(
      LearningUnit unit, Step step, Screen screen, Browser browser, PageLaw law) {
    String address =
        "/learner/step.xhtml?unit=%s&step=%s&screen=%s"
            .formatted(unit.id(), step.id().value(), screen.id());
    law.status(200, browser.open(address));
  }

  private static List<LearningUnit> units() {
    return PathwayReader.read(Path.of("modules-content"))
        .pathway()
        .orElseThrow()
        .modules(org.declic.platform.Language.FRENCH)
        .stream()
        .flatMap(module -> module.units().stream())
        .toList();
  }
}
