package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What is refused on the page of a session is mended where it was typed. */
@BrowserTest
class SessionBrowserIT {
  @Test
  void a_refused_form_is_open_again_with_what_was_typed_and_the_reason_at_its_field(
      Browser browser) {
    CalendarScreen.of(browser).week(DayOfWeek.THURSDAY).open("souris");
    Page page = browser.page();
    page.waitForNavigation(
        () -> page.locator("#opened a[href*='/mediator/session.xhtml']").click());

    page.locator("#held summary").first().click();
    page.locator("#places").fill("99");
    page.locator("#label").fill("Mission locale");
    page.waitForNavigation(() -> page.locator("button[value=hold]").click());

    assertThat(page.locator("#places-problem").innerText()).contains("entre 1 et 60");
    assertThat(page.locator("#places").inputValue()).isEqualTo("99");
    assertThat(page.locator("#label").inputValue()).isEqualTo("Mission locale");
    assertThat(page.locator(".errors a").getAttribute("href")).isEqualTo("#places");
    browser.axe();
  }
}
