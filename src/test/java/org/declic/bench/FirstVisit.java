package org.declic.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the very first page costs an empty browser on a phone. */
record FirstVisit(int requests, int bytes, List<String> each) {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static FirstVisit of(String address, Path chromium) {
    Playwright.CreateOptions quiet =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(quiet)) {
      Browser browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
      Page page =
          browser.newPage(
              new Browser.NewPageOptions().setViewportSize(360, 740).setLocale("fr-FR"));
      List<Request> finished = new ArrayList<>();
      page.onRequestFinished(finished::add);
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      int bytes = 0;
      List<String> each = new ArrayList<>();
      for (Request request : List.copyOf(finished)) {
        if (request.url().startsWith("http")) {
          Sizes sizes = request.sizes();
          bytes += sizes.responseBodySize + sizes.responseHeadersSize;
          each.add(
              sizes.responseBodySize
                  + " "
                  + request.url().replaceFirst("^https?://[^/]*", "").replaceFirst("\\?.*", ""));
        }
      }
      return new FirstVisit(each.size(), bytes, each);
    }
  }
}
