package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class AbsenceBrowserIT {
  /** Karim leads a workshop on Fridays; after the weeks that {@link StaffingBrowserIT} staffs. */
  private static LocalDate friday() {
    return LocalDate.now(ZoneId.of("Europe/Paris"))
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .plusWeeks(4)
        .with(DayOfWeek.FRIDAY);
  }

  /** One journey: each step needs the one before. */
  @Test
  void a_mediator_is_lost_a_colleague_is_asked_says_yes_and_it_can_be_undone(Browser browser) {
    AbsenceScreen screen = AbsenceScreen.of(browser).claire().note("Karim B.", friday());
    assertThat(screen.told()).isEqualTo("Absence notée.");
    assertThat(screen.states()).containsOnly("À décider");
    assertThat(screen.solutions().get(0)).contains("remplace", "Rien ne change pour les inscrits");
    assertThat(screen.solutions()).last().asString().contains("Annuler la séance");
    browser.axe();
    browser.screenshot("lead-absence-desk");

    screen.prepare("Sophie L.");
    assertThat(screen.message()).startsWith("Bonjour Sophie, Karim ne sera pas là.");
    screen.write("Karim est à l’hôpital, peux-tu venir ?").ask();
    assertThat(screen.refused()).contains("quelque chose de privé");
    screen.write("Bonjour Sophie, peux-tu mener cet atelier ?").ask();
    assertThat(screen.told()).contains("Rien ne change tant que la réponse n’est pas oui");
    assertThat(screen.states()).contains("À décider");

    screen.sophie().answer(true);
    assertThat(screen.told()).contains("vous animez cette séance");
    browser.axe();

    screen.claire();
    assertThat(screen.states()).contains("Sophie L.");
    screen.undo();
    assertThat(screen.states()).contains("À décider");
    screen.takeBack();
    assertThat(screen.told()).contains("Absence annulée");
  }

  @Test
  void what_does_not_exist_says_so(Browser browser) {
    AbsenceScreen.of(browser).claire();
    String nowhere = "01a20000-0000-7000-8000-000000000000";
    assertThat(browser.open("/lead/absence.xhtml?id=" + nowhere)).isEqualTo(404);
    assertThat(browser.open("/mediator/request.xhtml?id=" + nowhere)).isEqualTo(404);
  }
}
