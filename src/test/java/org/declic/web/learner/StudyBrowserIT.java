package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BrowserTest
class StudyBrowserIT {
  private static final String MAILBOX = "m1-u08";
  private static final String START = "m1-u01";
  private static final String SEARCH = "m1-u06";
  private static final int SCREENS = 60;

  @Test
  void a_visitor_goes_through_a_whole_unit_without_giving_anything(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < SCREENS && !screen.path().contains("summary"); i++) {
      if (screen.isExercise()) {
        screen.stopExercise();
      }
      if (seen.add(screen.path())) {
        look(browser, screen, MAILBOX);
      }
      if (screen.page().locator("input[value=RATHER]").count() > 0) {
        screen.choose("Plutôt capable");
      } else if (screen.button().startsWith("Vérifier")) {
        screen.unsure();
      }
      screen.primary();
    }
    assertThat(screen.heading()).isEqualTo("Voilà ce que vous avez fait");
    assertThat(screen.main()).contains("La suite conseillée");
    look(browser, screen, MAILBOX);
  }

  /** What holds on each screen of a unit. */
  private static void look(Browser browser, StudyScreen screen, String unit) {
    assertThat(screen.filledButtons()).as(screen.path()).isEqualTo(1);
    assertThat(screen.page().locator("h1").count()).as(screen.path()).isEqualTo(1);
    browser.axe();
    String name = unit + screen.path().replaceAll(".*(step=\\w+&screen=\\w+).*", "-$1");
    String file = "study-" + name.replaceAll("[^a-z0-9]+", "-");
    browser.screenshot(file + "-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot(file + "-phone");
    browser.desk();
  }

  @Test
  void one_press_at_home_leads_back_to_the_very_step(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s05", "q1");
    screen.choose("La mairie").primary();
    screen.primary();
    String left = screen.path();

    browser.open("/learner/home.xhtml");
    assertThat(screen.primary().path()).isEqualTo(left).contains("s05");
  }

  @Test
  void a_wrong_answer_shows_where_to_look_and_the_second_explains(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s05", "q1");
    screen.choose("La bibliothèque").primary();

    assertThat(screen.said()).contains("Votre réponse", "La bibliothèque", "Pas tout à fait");
    assertThat(screen.clueIsCircled()).isTrue();
    assertThat(screen.button()).startsWith("Vérifier");

    screen.choose("Lucette").primary();
    assertThat(screen.main()).contains("La réponse", "La mairie").doesNotContain("Essayez encore");
    assertThat(screen.button()).startsWith("Continuer");
  }

  @Test
  void a_right_answer_says_why(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s05", "q1");
    screen.choose("La mairie").primary();
    assertThat(screen.isRight()).isTrue();
    assertThat(screen.said()).contains("C’est juste.", "La ligne « De »");
  }

  @Test
  void not_knowing_is_answered_kindly(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s05", "q1");
    screen.unsure().primary();
    assertThat(screen.said()).contains("Merci.");
    assertThat(screen.button()).startsWith("Vérifier");
  }

  @Test
  void nothing_chosen_is_asked_again_and_nothing_is_lost(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s05", "q1");
    screen.primary();
    assertThat(screen.title()).startsWith("Erreur");
    assertThat(screen.page().locator(".errors").innerText()).contains("Choisissez une réponse");
    browser.axe();
  }

  @Test
  void an_order_is_made_with_buttons(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s05", "q5");
    screen.up("Ouvrir le mail").up("Ouvrir le mail").up("Ouvrir le mail");
    screen.up("Choisir");
    assertThat(screen.order()).first().isEqualTo("Ouvrir le mail");
    screen.primary();
    assertThat(screen.isRight()).isTrue();
  }

  @Test
  void pairs_are_linked_by_one_click_and_another(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(START).open(START, "s05", "q1");
    screen.link(0, "L’écran").link(1, "Le clavier").primary();
    assertThat(screen.page().locator(".errors").innerText()).contains("Il manque une paire");
    assertThat(screen.page().locator(".match-lines line").count()).isEqualTo(2);
    screen.link(2, "La souris").link(3, "La tour").primary();
    assertThat(screen.said()).contains("Pas tout à fait");
    assertThat(screen.page().locator(".match-lines line").count()).isEqualTo(2);
    browser.axe();
    screen.link(1, "La souris").link(2, "Le clavier").primary();
    assertThat(screen.isRight()).isTrue();
  }

  @Test
  void words_are_typed_and_given_back(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(SEARCH).open(SEARCH, "s05", "q4");
    screen.type("publicité").primary();
    assertThat(screen.said()).contains("publicité");
    screen.type("ANNONCE").primary();
    assertThat(screen.isRight()).isTrue();
  }

  @Test
  @Tag("REL-08")
  void a_learner_who_closed_the_browser_is_back_on_the_same_screen(Browser browser) {
    StudyScreen screen = StudyScreen.ofCard(browser, "H3RX 9T5W", "6158").study(MAILBOX);
    screen.open(MAILBOX, "s04", "sim").primary().stopExercise().primary();
    screen.choose("La bibliothèque").primary();
    String place = screen.path();

    browser.moveToAnotherComputer();
    screen.signIn("H3RX 9T5W", "6158");
    screen.study(MAILBOX);

    assertThat(screen.path()).isEqualTo(place);
    assertThat(screen.said()).contains("La bibliothèque", "Pas tout à fait");
  }

  @Test
  @Tag("REL-07")
  void the_back_button_and_an_old_form_pull_nobody_back(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(SEARCH);
    screen.choose("Un peu capable").primary().primary().primary();
    String place = screen.path();

    screen.page().goBack();
    screen.page().goBack();
    screen.primary();
    screen.study(SEARCH);

    assertThat(screen.path()).isEqualTo(place);
  }

  @Test
  void back_moves_the_place_with_the_reader(Browser browser) {
    StudyScreen screen = StudyScreen.ofVisitor(browser).study(SEARCH);
    screen.choose("Un peu capable").primary().primary();
    screen.back();
    String place = screen.path();
    screen.study(SEARCH);
    assertThat(screen.path()).isEqualTo(place);
    assertThat(screen.progress()).startsWith("Étape 2 sur 7");
  }

  @Test
  void calling_the_mediator_says_who_is_before(Browser browser) {
    StudyScreen screen =
        StudyScreen.ofVisitor(browser).study(MAILBOX).open(MAILBOX, "s06", "appliquer");
    assertThat(screen.button()).startsWith("Appeler mon médiateur");
    screen.primary();
    assertThat(screen.main()).contains("Votre médiateur est prévenu.");
    Page page = screen.page();
    Browser.follow(page, () -> page.getByText("Aide").first().click());
    Browser.follow(page, () -> page.getByText("Je n’ai plus besoin d’aide").click());
    assertThat(screen.button()).startsWith("Appeler mon médiateur");
    browser.axe();
  }

  @Test
  @Tag("ACC-02")
  void addresses_that_do_not_exist_say_so(Browser browser) {
    StudyScreen.ofVisitor(browser).study(MAILBOX);
    assertThat(browser.open("/learner/step.xhtml?unit=m9-u99")).isEqualTo(404);
    assertThat(browser.open("/learner/step.xhtml?unit=m1-u08&step=s99&screen=e1")).isEqualTo(404);
    assertThat(browser.open("/learner/step.xhtml?unit=..%2Fx")).isEqualTo(404);
    assertThat(browser.open("/learner/unit.xhtml")).isEqualTo(404);
  }
}
