package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.WayIn;
import org.junit.jupiter.api.Test;

/** An address made on the page, read by a program, replaced and revoked. */
@BrowserTest
class FeedsBrowserIT {
  private static void press(Browser browser, String selector) {
    browser.page().waitForNavigation(() -> browser.page().locator(selector).first().click());
  }

  private static String path(Browser browser) {
    String address = browser.page().locator("input[data-select]").first().inputValue();
    return URI.create(address).getPath();
  }

  private static HttpURLConnection get(DeclicServer server, String path, String held)
      throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(server.address() + path).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setReadTimeout(30_000);
    if (!held.isEmpty()) {
      connection.setRequestProperty("If-None-Match", held);
    }
    return connection;
  }

  @Test
  void a_program_reads_it_without_signing_in_until_it_is_replaced_or_revoked(
      DeclicServer server, Browser browser) throws IOException {
    WayIn.of(browser).mediator();
    browser.open("/mediator/feeds.xhtml");
    press(browser, "button[value=make]");
    String first = path(browser);

    HttpURLConnection answer = get(server, first, "");
    assertThat(answer.getResponseCode()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    assertThat(answer.getHeaderFields().get("Set-Cookie")).isNull();
    String text = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("BEGIN:VEVENT", "SEQUENCE:", "STATUS:CONFIRMED")
        .doesNotContain("Héron", "Pomme verte", "Voilier");

    String tag = answer.getHeaderField("ETag");
    assertThat(get(server, first, tag).getResponseCode()).isEqualTo(304);
    assertThat(get(server, first, "\"other\"").getResponseCode()).isEqualTo(200);

    press(browser, "button[value=renew]");
    String second = path(browser);
    assertThat(second).isNotEqualTo(first);
    for (String unknown : List.of(first, "/feeds/", "/feeds/x.ics", "/feeds/x", "/feeds/a/b.ics")) {
      HttpURLConnection refused = get(server, unknown, "");
      assertThat(refused.getResponseCode()).as(unknown).isEqualTo(404);
      assertThat(refused.getHeaderFields().get("Set-Cookie")).isNull();
    }

    press(browser, "button[value=revoke]");
    assertThat(get(server, second, "").getResponseCode()).isEqualTo(404);
  }
}
