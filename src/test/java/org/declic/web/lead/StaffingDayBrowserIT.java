package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The story of staffing, with nothing but what the screens say. What it changes it takes back. */
@BrowserTest
class StaffingDayBrowserIT {
  private static final LocalDate MONDAY =
      LocalDate.now(ZoneId.of("Europe/Paris")).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  private static final String WORDS = "peux-tu mener cette séance à sa place cette fois ?";

  @Test
  void a_fortnight_is_staffed_a_mediator_is_lost_and_the_day_is_repaired(Browser browser) {
    StaffingScreen staffing = StaffingScreen.of(browser).fortnight(0).ask();
    String byKeyboard = staffing.openWhereSomebodyElseCould().chooseAnotherByKeyboard();
    assertThat(staffing.told()).contains("C’est noté, et fixé");
    assertThat(staffing.chosen()).contains(byKeyboard);
    final String firstPlace = staffing.address();
    String byDragging = staffing.openWhereSomebodyElseCould().somebodyElse();
    assertThat(staffing.panel()).contains("Pourquoi");
    staffing.dragOntoChosen(byDragging);
    assertThat(staffing.tried()).contains("Avec " + byDragging);
    staffing.keepTried();
    assertThat(staffing.chosen()).contains(byDragging);
    final String secondPlace = staffing.address();

    int changes = staffing.ticked();
    assertThat(staffing.compared()).isEqualTo(changes).isGreaterThan(1);
    staffing.tickOnlyOne().press("button[value=accept]");
    assertThat(staffing.told()).contains("1 séance publiée", "Claire M.");
    assertThat(staffing.ticked()).isEqualTo(changes - 1);
    staffing.press("button[value=undo]");
    assertThat(staffing.told()).contains("a été annulée");
    staffing.press("button[value=accept]");
    assertThat(staffing.told()).contains(changes + " séances publiées");
    browser.axe();

    AbsenceScreen absence = AbsenceScreen.of(browser).claire();
    String instead = lose(absence);
    String asked = instead.split(" ")[0] + ", " + WORDS;
    absence.write(asked).ask();
    assertThat(absence.told()).contains("Rien ne change tant que la réponse n’est pas oui");
    absence.colleague(instead).subscribe();
    long before = absence.inFeed();
    absence.openRequest(WORDS);
    browser.fitsItsWidth();
    browser.axe();
    browser.screenshot("mediator-request-phone");
    absence.yes();
    assertThat(absence.told()).contains("vous animez cette séance");
    assertThat(absence.inFeed()).isEqualTo(before + 1);
    absence.unsubscribe();

    absence.claire();
    assertThat(absence.states()).contains(instead);
    browser.screenshot("lead-absence-repaired");
    absence.openLedBy(instead).undo().takeBack();
    staffing.fortnight(0).press("button[value=undo]").release(firstPlace).release(secondPlace);
    assertThat(staffing.told()).contains("a été annulée");
  }

  /** Whoever has a session that the other could lead; on Monday if there is one. */
  private static String lose(AbsenceScreen absence) {
    for (int day = 0; day < 5; day++) {
      for (String lost : new String[] {"Karim B.", "Sophie L."}) {
        String other = lost.startsWith("Karim") ? "Sophie L." : "Karim B.";
        absence.claire().note(lost, MONDAY.plusDays(day));
        if (absence.openWhereCould(other)) {
          return other;
        }
        absence.takeBack();
      }
    }
    throw new AssertionError("Nobody can be replaced");
  }

  @Test
  void who_is_ill_says_so_in_two_touches(Browser browser) {
    AbsenceScreen phone = AbsenceScreen.of(browser).colleague("Karim B.").notComing();
    assertThat(phone.told()).isNotBlank();
    browser.fitsItsWidth();
    phone.comingAfterAll();
  }

  @Test
  void what_was_found_when_it_is_stopped_is_kept(Browser browser) {
    StaffingScreen screen = StaffingScreen.of(browser).fortnight(4).askAndStop();

    assertThat(screen.states()).isNotEmpty();
    assertThat(screen.panel()).contains("Pourquoi");
    assertThat(screen.ticked()).isEqualTo(screen.compared());
  }
}
