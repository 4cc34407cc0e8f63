package org.declic.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Test;

@BrowserTest
class WelcomeBrowserIT {
  @Test
  void the_first_page_is_there_for_anyone(Browser browser) {
    assertThat(browser.open("/")).isEqualTo(200);
    assertThat(browser.page().getByRole(AriaRole.HEADING).first().isVisible()).isTrue();
    browser.axe();
    browser.screenshot("welcome-desk");
    browser.phone();
    browser.fitsItsWidth();
    browser.screenshot("welcome-phone");
  }

  @Test
  void a_page_that_does_not_exist_says_so(Browser browser) {
    assertThat(browser.open("/visitor/nowhere.xhtml")).isEqualTo(404);
    browser.axe();
    browser.screenshot("not-found");
  }

  @Test
  void scripts_can_ask_whether_it_is_ready(DeclicServer server) {
    assertThat(server.statusOf("/health/ready")).isEqualTo(200);
  }
}
