package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The story of staffing, with nothing but what the screens say. What it changes it takes back. */
@BrowserTest
class StaffingDayBrowserIT {
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
