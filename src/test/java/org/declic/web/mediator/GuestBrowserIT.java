package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.FreeHour;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inès of Marseille leads one session of Karim’s site, and sees nothing else of it. */
@BrowserTest
class GuestBrowserIT {
  private static final String HOST = "Saint-Quentin-en-Yvelines";

  @Test
  @Tag("ACC-02")
  @Tag("ACC-05")
  void a_guest_leads_a_session_from_today_to_its_record_and_finds_nothing_else(Browser browser) {
    GuestScreen.ofInes(browser).comesTo(HOST, true);

    browser.moveToAnotherComputer();
    SessionsScreen karim = SessionsScreen.ofKarim(browser);
    karim.prepare("Ranger ses photos", FreeHour.NOT_THE_GUESTS).save();
    final String karims = karim.id();
    karim.prepare("Écrire une lettre", FreeHour.THE_GUESTS);
    GuestScreen.ledBy(browser, "Inès R.");
    karim.save();
    String his = karim.id();
    karim.add("papillon bleu");
    String learner = GuestScreen.learner(browser, "Papillon bleu");
    String stranger = GuestScreen.anotherLearner(browser, "Pomme verte");

    browser.moveToAnotherComputer();
    GuestScreen ines = GuestScreen.ofInes(browser);
    assertThat(ines.hosted()).contains(HOST, "Montigny-le-Bretonneux", "Écrire une lettre");
    browser.screenshot("mediator-today-guest-desk");
    ines.openHosted("Écrire une lettre");
    assertThat(ines.note()).contains(HOST, "jusqu’au");
    browser.axe();
    browser.screenshot("mediator-session-guest-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot("mediator-session-guest-phone");
    browser.desk();

    assertThat(ines.refused("session", "live", "attendance", "attendance-sheet", karims)).isTrue();
    assertThat(ines.refused("attendance-entry", "session-edit", "session-cancel", karims)).isTrue();
    assertThat(ines.refused("session-edit", "session-cancel", his)).isTrue();
    assertThat(browser.open("/mediator/learner.xhtml?id=" + learner)).isEqualTo(404);
    assertThat(browser.open("/mediator/record.xhtml?session=" + karims)).isEqualTo(404);
    String observe = "/mediator/observation.xhtml?unit=m1-u02&learner=";
    assertThat(browser.open(observe + learner)).isEqualTo(404);
    assertThat(browser.open(observe + stranger + "&session=" + his)).isEqualTo(404);
    assertThat(browser.open(observe + learner + "&session=" + karims)).isEqualTo(404);
    assertThat(browser.open(observe + learner + "&session=" + his)).isEqualTo(200);

    SessionsScreen hers = ines.sessions().open("session", his);
    hers.begin();
    browser.screenshot("mediator-live-guest-desk");
    hers.end();
    hers.tick("Papillon bleu", "Présent");
    hers.saveAndEnd();
    assertThat(browser.path()).contains("/mediator/record.xhtml?session=" + his);
    assertThat(browser.open("/mediator/attendance.xhtml?id=" + his)).isEqualTo(200);
    assertThat(hers.ticked("Papillon bleu")).isEqualTo("Présent");
    browser.open("/mediator/today.xhtml");
    assertThat(ines.hosted()).contains("Confirmer");
    ines.comesTo(HOST, false);
  }
}
