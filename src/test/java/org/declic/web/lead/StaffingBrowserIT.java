package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Claire staffs a week of the demonstration, reading only what the screen says. */
@BrowserTest
class StaffingBrowserIT {

  @Test
  void a_week_is_proposed_argued_with_published_and_taken_back(Browser browser) {
    StaffingScreen screen = StaffingScreen.of(browser).week(1);
    assertThat(screen.names()).isSorted();
    browser.axe();

    screen.ask();
    assertThat(screen.states()).doesNotContain("Sans personne");
    browser.axe();
    browser.screenshot("lead-staffing-desk");

    screen.open("Positionnement");
    assertThat(screen.panel()).contains("Pourquoi", "Qui ne peut pas, et pourquoi");
    String chosen = screen.chooseAnother();
    assertThat(screen.told()).contains("C’est noté, et fixé");
    assertThat(screen.chosen()).contains(chosen, "Fixée");

    screen.press("button[value=ask]");
    screen.week(1).open("Positionnement");
    assertThat(screen.chosen()).contains(chosen);
    browser.phone();
    browser.fitsItsWidth();
    browser.axe();
    browser.screenshot("lead-staffing-phone");
    browser.desk();
  }

  @Test
  void what_is_accepted_is_told_and_can_be_undone(Browser browser) {
    StaffingScreen screen = StaffingScreen.of(browser).week(2).ask();
    screen.open("Positionnement");
    screen.chooseAnother();
    assertThat(screen.ticked()).isPositive();

    screen.press("button[value=accept]");
    assertThat(screen.told()).contains("publiée", "Claire M.");
    assertThat(screen.ticked()).isZero();

    screen.press("button[value=undo]");
    assertThat(screen.told()).contains("a été annulée");
    assertThat(screen.ticked()).isPositive();
  }

  @Test
  void what_would_be_with_a_session_less_or_on_another_day_is_only_tried(Browser browser) {
    StaffingScreen screen = StaffingScreen.of(browser).week(4);
    List<String> published = screen.lines();

    screen.suppose("without");
    assertThat(screen.trial()).contains("Sans cette séance", "Avec cet essai", "Ce qui est publié");
    assertThat(screen.lines()).hasSizeLessThan(published.size());
    browser.axe();
    browser.screenshot("lead-staffing-trial-desk");
    screen.press("button[value=keep]");
    assertThat(screen.told()).contains("L’essai est gardé");
    assertThat(screen.week(4).lines()).isEqualTo(published);
    screen.openTrial("Sans cette séance").press("button[value=drop]");
    assertThat(screen.told()).contains("abandonné");

    screen.week(4).supposeOtherDay(4);
    assertThat(screen.trial()).contains("déplacée au", "Avec cet essai");
    assertThat(screen.lines()).hasSameSizeAs(published).isNotEqualTo(published);
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot("lead-staffing-trial-phone");
    browser.desk();
    screen.press("button[value=drop]");
    assertThat(screen.week(4).lines()).isEqualTo(published);
    assertThat(screen.trials()).isEmpty();
  }

  @Test
  void the_effect_is_seen_before_anything_is_kept_by_form_or_by_dragging(Browser browser) {
    StaffingScreen screen = StaffingScreen.of(browser).week(3);
    String person = screen.open("Positionnement").somebodyElse();
    screen.tryInPanel(person);
    String byForm = screen.tried();
    assertThat(byForm).contains("Avec " + person, "de séance en plus");

    screen.week(3).open("Positionnement").dragOntoChosen(person);
    assertThat(screen.tried()).isEqualTo(byForm);
    assertThat(screen.states()).containsOnly("Publiée");
  }
}
