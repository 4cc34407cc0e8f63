package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BrowserTest
class ReviewBrowserIT {
  private static final String CODE = "V8NC 2P6D";
  private static final String PIN = "7391";
  private static final int PAGES = 20;

  @Test
  @Tag("REL-08")
  void a_review_is_offered_begun_left_and_finished_on_another_computer(Browser browser) {
    StudyScreen screen = StudyScreen.ofCard(browser, CODE, PIN);
    Browser.follow(
        screen.page(), () -> screen.page().locator("a[href='/learner/review.xhtml']").click());
    assertThat(screen.heading()).isEqualTo("À revoir");
    assertThat(screen.main()).containsPattern("[23] questions, 2 minutes").contains("autre jour");
    look(browser, screen, "offer");

    screen.primary();
    assertThat(screen.progress()).startsWith("Question 1 sur");
    look(browser, screen, "question");
    answerWithoutKnowing(screen);
    look(browser, screen, "explained");
    screen.primary();

    browser.moveToAnotherComputer();
    screen.signIn(CODE, PIN);
    browser.open("/learner/review.xhtml");
    assertThat(screen.main()).contains("Vous reprenez");
    screen.primary();
    assertThat(screen.progress()).startsWith("Question 2 sur");

    for (int i = 0; i < PAGES && !screen.path().contains("done="); i++) {
      answerWithoutKnowing(screen);
      screen.primary();
    }
    assertThat(screen.heading()).isEqualTo("C’est revu");
    assertThat(screen.main()).contains("à revoir");
    look(browser, screen, "end");

    screen.primary();
    assertThat(screen.path()).isEqualTo("/learner/home.xhtml");
    assertThat(screen.main()).doesNotContain("à revoir");
  }

  private static void answerWithoutKnowing(StudyScreen screen) {
    if (screen.page().locator("input[value=RATHER]").count() > 0) {
      screen.choose("Plutôt capable");
      return;
    }
    for (int i = 0; i < PAGES && screen.button().startsWith("Vérifier"); i++) {
      screen.unsure().primary();
    }
  }

  private static void look(Browser browser, StudyScreen screen, String name) {
    assertThat(screen.filledButtons()).as(name).isEqualTo(1);
    assertThat(screen.page().locator("h1").count()).as(name).isEqualTo(1);
    browser.axe();
    browser.screenshot("review-" + name + "-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot("review-" + name + "-phone");
    browser.desk();
  }

  @Test
  void a_visitor_who_has_finished_nothing_is_told_what_will_come(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser);
    browser.open("/learner/review.xhtml");
    assertThat(screen.main()).contains("Finissez une unité.");
    assertThat(screen.button()).startsWith("Mon parcours");
  }
}
