package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class RecordBrowserIT {

  @Test
  void a_draft_asks_about_what_is_private_and_is_then_confirmed(Browser browser) {
    RecordScreen screen = RecordScreen.firstToConfirm(browser);
    browser.axe();
    screen.tickFirstTheme();
    screen.note("Rappeler au 06 12 34 56 78.");
    screen.confirm();

    assertThat(screen.refused()).contains("donnée privée");
    assertThat(screen.noted()).startsWith("Rappeler");
    browser.axe();

    screen.note("Bon groupe.");
    screen.confirm();
    assertThat(screen.state()).contains("Confirmé");
  }
}
