package org.declic.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one Chromium of a test run; it never talks to the outside. */
final class ChromiumProcess implements ExtensionContext.Store.CloseableResource {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private ChromiumProcess(Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static ChromiumProcess start() {
    // Without this the driver tries to download browsers of its own, even when none is asked for.
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Prepared.read().chromium())
            .setArgs(FLAGS)
            .setHeadless(true);
    return new ChromiumProcess(playwright, playwright.chromium().launch(options));
  }

  com.microsoft.playwright.Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
