package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.content.loading.PathwayReader;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/**
 * Every screen of every unit. Units grow in number, the time of a build does not: one unit of each
 * kind of exercise is gone through in full and in both languages, the others on a phone only, each
 * screen once.
 */
@BrowserTest
class EveryScreenBrowserIT {

  @Test
  void one_unit_of_each_kind_of_exercise_keeps_the_law_on_every_screen(Browser browser) {
    PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
    WayIn.of(browser).visitor();
    Set<String> seenKinds = new HashSet<>();
    for (LearningUnit unit : oneOfEachKind()) {
      begin(unit, browser);
      for (Step step : unit.steps()) {
        for (Screen screen : step.screens()) {
          open(unit, step, screen, browser, law);
          if (seenKinds.add(screen.kind())) {
            law.check(true);
          } else {
            law.checkLightly();
          }
        }
      }
    }
    assertThat(law.found()).isEmpty();
  }

  @Test
  void one_unit_of_each_kind_of_exercise_is_english_where_english_was_chosen(Browser browser) {
    PageLaw law = new PageLaw(browser, PageLaw.Language.ENGLISH);
    WayIn.of(browser).in("en").visitor();
    for (LearningUnit unit : oneOfEachKind()) {
      begin(unit, browser);
      look(unit, browser, law);
    }
    assertThat(law.found()).isEmpty();
  }

  @Test
  void the_other_units_keep_the_law_on_a_phone(Browser browser) {
    PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
    WayIn.of(browser).visitor();
    for (LearningUnit unit : units()) {
      if (!oneOfEachKind().contains(unit)) {
        begin(unit, browser);
        look(unit, browser, law);
      }
    }
    assertThat(law.found()).isEmpty();
  }

  private static void look(LearningUnit unit, Browser browser, PageLaw law) {
    for (Step step : unit.steps()) {
      for (Screen screen : step.screens()) {
        open(unit, step, screen, browser, law);
        law.checkWords();
      }
    }
  }

  private static void begin(LearningUnit unit, Browser browser) {
    browser.open("/learner/unit.xhtml?unit=" + unit.id());
    WayIn.of(browser).press("[data-primary]");
  }

  private static void open(
      LearningUnit unit, Step step, Screen screen, Browser browser, PageLaw law) {
    String address =
        "/learner/step.xhtml?unit=%s&step=%s&screen=%s"
            .formatted(unit.id(), step.id().value(), screen.id());
    law.status(200, browser.open(address));
  }

  private static List<LearningUnit> oneOfEachKind() {
    Set<String> seen = new HashSet<>();
    return units().stream()
        .filter(
            unit ->
                seen.addAll(
                    unit.screens(SimulatorScreen.class).stream()
                        .map(SimulatorScreen::simulator)
                        .collect(Collectors.toSet())))
        .toList();
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
