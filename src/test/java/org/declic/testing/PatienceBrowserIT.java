package org.declic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A browser that gets stuck costs two minutes, not a build; a page that makes it stuck is told. */
@BrowserTest
class PatienceBrowserIT {
  private static final String ENDLESS = "() => { while (true) { } }";
  private static final Duration SHORT = Duration.ofSeconds(2);

  @Test
  void a_page_that_never_answers_is_ended_and_named(Browser browser) {
    browser.open("/visitor/code.xhtml");
    browser.patientFor(SHORT);

    assertThatThrownBy(() -> browser.ask(ENDLESS))
        .isInstanceOf(StuckPage.class)
        .hasMessageContaining("/visitor/code.xhtml");

    browser.closeAndReopenWindow();
    assertThat(browser.open("/")).isEqualTo(200);
  }

  @Test
  void a_page_that_makes_the_browser_stuck_each_time_fails(Browser browser) {
    AtomicInteger visits = new AtomicInteger();
    browser.patientFor(SHORT);

    assertThatThrownBy(
            () ->
                browser.onceMoreIfStuck(
                    stuck -> {},
                    () -> {
                      visits.incrementAndGet();
                      browser.open("/visitor/code.xhtml");
                      browser.ask(ENDLESS);
                    }))
        .isInstanceOf(StuckPage.class);

    assertThat(visits).hasValue(2);
  }
}
