package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asking for a reminder where a mail server is set up, though nobody answers there. */
@BrowserTest
@Tag("REL-29")
class RemindersBrowserIT {
  private static final String MAIN = "main";

  /** Port 9 answers nobody: the pages must not mind. */
  private static DeclicServer withMail() {
    return DeclicServer.prepared("--demo")
        .with("DECLIC_MAIL_HOST", "127.0.0.1")
        .with("DECLIC_MAIL_PORT", "9")
        .with("DECLIC_MAIL_TLS", "none")
        .with("DECLIC_MAIL_FROM", "bonjour@centre.example")
        .started();
  }

  private static String main(Browser browser) {
    return browser.page().locator(MAIN).innerText();
  }

  private static void press(Browser browser, String selector) {
    browser.page().waitForNavigation(() -> browser.page().locator(selector).first().click());
  }

  @Test
  void a_learner_asks_for_one_session_sees_what_will_come_and_takes_it_back(Browser browser) {
    try (DeclicServer server = withMail()) {
      browser.visit(server);
      WayIn.of(browser).heron();
      PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);

      openReminder(browser);
      assertThat(main(browser)).contains("Recevoir un rappel", "si la séance change");
      law.check(true);

      browser.page().fill("#address", "06 12 34 56 78");
      press(browser, "[data-primary]");
      assertThat(main(browser)).contains("n’envoie pas de SMS");
      browser.page().fill("#address", "amina@");
      press(browser, "[data-primary]");
      assertThat(main(browser)).contains("n’est pas complète");
      law.check(true);

      browser.page().fill("#address", "amina@exemple.example");
      press(browser, "[data-primary]");
      assertThat(main(browser)).contains("a…@exemple.example").doesNotContain("amina@");
      law.check(true);

      press(browser, "button[value=stop]");
      assertThat(browser.page().locator("#address").count()).isEqualTo(1);

      browser.open("/learner/calendar.xhtml");
      law.check(true);
      press(browser, "[data-primary]");
      assertThat(browser.page().inputValue("#address")).contains("/feeds/").endsWith(".ics");
      law.check(true);
      assertThat(law.found()).isEmpty();

      browser.moveToAnotherComputer();
      theDeskDoesItToo(browser);
    }
  }

  /** Of the dates of this person, the first that has not begun. */
  private static void openReminder(Browser browser) {
    browser.open("/learner/sessions.xhtml");
    List<String> dates =
        browser.page().locator(".units.dates a").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    for (String date : dates) {
      browser.open(date);
      Locator link = browser.page().locator("a[href*='/learner/reminder.xhtml']");
      if (link.count() > 0) {
        press(browser, "a[href*='/learner/reminder.xhtml']");
        return;
      }
    }
    throw new AssertionError("No session to be reminded of among " + dates);
  }

  private static void theDeskDoesItToo(Browser browser) {
    WayIn.of(browser).lead();
    PageLaw law = new PageLaw(browser, PageLaw.Language.FRENCH);
    browser.open("/mediator/sessions.xhtml?view=ahead&who=all");
    List<String> sessions =
        new ArrayList<>(
            browser.page().locator("a[href*='/mediator/session.xhtml?id=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList());
    // The latest first: of one that begins within two hours, nothing would wait any more.
    Collections.reverse(sessions);
    for (String session : sessions) {
      browser.open(session);
      if (browser.page().locator("a[href*='/mediator/reminder.xhtml']").count() > 0) {
        break;
      }
    }
    press(browser, "a[href*='/mediator/reminder.xhtml']");
    law.check(false);
    browser.page().fill("#address", "amina@exemple.example");
    press(browser, "button[value=ask]");
    assertThat(main(browser)).contains("a…@exemple.example");
    law.check(false);

    browser.open("/admin/messages.xhtml");
    assertThat(main(browser)).contains("En attente").doesNotContain("exemple.example");
    law.check(false);

    browser.open("/mediator/feeds.xhtml");
    press(browser, "button[value=make]");
    law.check(false);
    assertThat(law.found()).isEmpty();
  }
}
