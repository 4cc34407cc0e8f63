package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A seat that came free, given back and waited for; a slip; the programme. */
@BrowserTest
class SeatsBrowserIT {

  @Test
  void the_seat_that_is_kept_is_taken_given_back_and_goes_to_the_next(Browser browser) {
    StudyScreen.ofCard(browser, "V8NC 2P6D", "7391");
    browser.open("/learner/home.xhtml");
    SeatsScreen sailboat = new SeatsScreen(browser);
    assertThat(sailboat.says()).contains("Une place pour vous");

    sailboat.dates().primary().primary();
    assertThat(sailboat.says()).contains("votre place est prise");
    browser.axe();
    String session = browser.path();
    sailboat.primary();
    assertThat(sailboat.says()).contains("À apporter", "Vous ne pouvez pas venir");

    browser.open(session);
    sailboat.act("give");
    assertThat(sailboat.says()).contains("Votre place est rendue", "C’est complet");

    browser.moveToAnotherComputer();
    StudyScreen.ofCard(browser, "H3RX 9T5W", "6158");
    browser.open("/learner/home.xhtml");
    assertThat(new SeatsScreen(browser).says()).contains("Une place pour vous");
  }

  @Test
  void whoever_has_no_card_reads_the_programme_and_a_wrong_slip_is_said_kindly(Browser browser) {
    SeatsScreen somebody = new SeatsScreen(browser);
    somebody.programme();
    assertThat(somebody.says()).contains("Les séances des deux semaines", "libre");
    browser.axe();
    browser.phone();
    browser.fitsItsWidth();
    browser.desk();

    StudyScreen.ofVisitor(browser);
    somebody.slip("K7M 2QX A4T");
    assertThat(somebody.says()).contains("Ce code n’est pas juste");
    browser.axe();
  }
}
