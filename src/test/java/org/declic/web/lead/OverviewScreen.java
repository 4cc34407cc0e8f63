package org.declic.web.lead;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declic.testing.Browser;

/** The lead's overview as Claire sees it. */
final class OverviewScreen {
  private final Browser browser;

  private OverviewScreen(Browser browser) {
    this.browser = browser;
  }

  static OverviewScreen of(Browser browser) {
    browser.open("/visitor/staff.xhtml");
    browser.page().locator("[name=email]").fill("claire@centre.example");
    browser.page().locator("[type=password]").fill("carte-large-horizon");
    browser.page().locator("[type=password]").press("Enter");
    browser.page().waitForURL("**/lead/**");
    browser.open("/lead/overview.xhtml");
    return new OverviewScreen(browser);
  }

  List<String> sentences() {
    return browser.page().locator(".sentence").allInnerTexts();
  }

  /** Names of the figures in the table. */
  List<String> figures() {
    return browser.page().locator("tbody th").allInnerTexts();
  }

  /** What the first CSV link gives. */
  String file() {
    Download download =
        browser
            .page()
            .waitForDownload(
                () -> browser.page().locator("a[href*='figures.csv']").first().click());
    try {
      return new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
