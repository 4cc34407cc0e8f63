package org.declic.web.lead;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.web.WayIn;

/** Importing sessions, as Claire does it. */
final class ImportScreen {
  private final Browser browser;

  private ImportScreen(Browser browser) {
    this.browser = browser;
  }

  static ImportScreen of(Browser browser) {
    WayIn.of(browser).lead();
    browser.open("/lead/import.xhtml");
    return new ImportScreen(browser);
  }

  ImportScreen look(String text, Charset encoding) {
    browser
        .page()
        .locator("#file")
        .setInputFiles(new FilePayload("seances.csv", "text/csv", text.getBytes(encoding)));
    browser.page().waitForNavigation(() -> browser.page().locator("form[enctype] button").click());
    return this;
  }

  ImportScreen add() {
    browser.page().waitForNavigation(() -> browser.page().locator("#bring-in button").click());
    return this;
  }

  List<String> found() {
    return browser.page().locator(".states .state").allInnerTexts();
  }

  List<String> lines() {
    return browser.page().locator("tbody tr").allInnerTexts().stream()
        .map(text -> text.replace('\u00a0', ' '))
        .toList();
  }

  String told() {
    return browser.page().locator(".told").innerText();
  }

  String refused() {
    return browser.page().locator(".errors").innerText();
  }

  String template() {
    Download download =
        browser.page().waitForDownload(() -> browser.page().locator("a[href*='template']").click());
    try {
      return new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
