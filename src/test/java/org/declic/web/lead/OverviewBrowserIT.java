package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BrowserTest
class OverviewBrowserIT {

  @Test
  void three_sentences_and_a_table_say_the_same(Browser browser) {
    OverviewScreen screen = OverviewScreen.of(browser);

    assertThat(screen.sentences()).hasSize(3);
    assertThat(screen.figures()).contains("Apprenants venus", "Passages sans carte");
    browser.axe();
    browser.screenshot("lead-overview-desk");
    browser.phone();
    browser.fitsItsWidth();
  }

  @Test
  @Tag("PRV-14")
  void the_file_holds_the_rows_of_the_page(Browser browser) {
    OverviewScreen screen = OverviewScreen.of(browser);

    String file = screen.file();
    assertThat(file).startsWith("\ufeff").contains("\r\n");
    assertThat(screen.figures())
        .allSatisfy(figure -> assertThat(file).contains(";" + figure + ";"));
  }
}
