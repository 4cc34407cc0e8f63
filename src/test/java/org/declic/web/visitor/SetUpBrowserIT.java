package org.declic.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A centre starts Déclic for the first time. */
@BrowserTest
@Tag("AUT-08")
class SetUpBrowserIT {
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
  private static final List<String> USUAL_NAMES =
      List.of(
          "admin@localhost.local",
          "admin@admin.com",
          "admin@centre.example",
          "root@localhost.local");
  private static final List<String> USUAL_PASSWORDS =
      List.of("admin", "password", "declic", "123456", "changeme");

  /** One journey on one server: nobody gets in by guessing, then who has the code does, once. */
  @Test
  void no_usual_name_opens_it_and_the_code_of_the_console_makes_the_first_administrator_once(
      Browser browser) throws IOException {
    try (DeclicServer server = DeclicServer.forTheFirstTime()) {
      browser.visit(server);
      String code = code(server);
      DoorScreen door = DoorScreen.of(browser);
      noUsualNameOpens(browser, door);
      browser.moveToAnotherComputer();
      browser.open("/");
      assertThat(browser.path()).isEqualTo("/visitor/setup.xhtml");
      browser.axe();
      browser.screenshot("setup-desk");
      browser.phone();
      browser.fitsItsWidth();
      browser.desk();

      send(browser.page(), "0000-0000-0000-0000", "claire@centre.example");
      assertThat(door.problem()).contains("Ce code n’est pas le bon");
      assertThat(browser.page().inputValue("#site")).isEqualTo("Cité des métiers");

      send(browser.page(), code, "claire@centre.example");
      assertThat(browser.path()).isEqualTo("/admin/rooms.xhtml?first=1");
      withoutARoomEveryPageLeadsThere(browser);
      addRoom(browser);

      browser.moveToAnotherComputer();
      browser.open("/visitor/setup.xhtml");
      assertThat(browser.path()).as("there is nothing left to set up").isEqualTo("/");
      assertThat(door.text()).contains("Cité des métiers");
      door.staff("claire@centre.example", "une phrase assez longue");
      assertThat(door.text()).contains("Claire M.");
      assertThat(logs(server)).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }
  }

  /** Whoever begins elsewhere is told what is missing, and is one touch away from it. */
  private static void withoutARoomEveryPageLeadsThere(Browser browser) {
    for (String page : List.of("/mediator/desk.xhtml", "/mediator/session-new.xhtml")) {
      browser.open(page);
      Page shown = browser.page();
      assertThat(shown.locator("main").innerText()).contains("Aucune salle");
      assertThat(shown.locator("button[value=post], button[form=plan]").count()).isZero();
      Browser.follow(shown, shown.locator("main a[href='/admin/rooms.xhtml?first=1']")::click);
      assertThat(browser.path()).isEqualTo("/admin/rooms.xhtml?first=1");
    }
  }

  private static void noUsualNameOpens(Browser browser, DoorScreen door) {
    for (String name : USUAL_NAMES) {
      for (String password : USUAL_PASSWORDS) {
        door.staff(name, password);
        assertThat(browser.path()).isEqualTo("/visitor/staff.xhtml");
      }
    }
  }

  private static void send(Page page, String code, String email) {
    page.fill("#code", code);
    page.fill("#name", "Claire M.");
    page.fill("#email", email);
    page.fill("#password", "une phrase assez longue");
    page.fill("#site", "Cité des métiers");
    Browser.follow(page, () -> page.click("main button[type=submit]"));
  }

  private static void addRoom(Browser browser) {
    Page page = browser.page();
    page.fill("#name", "Salle Ada");
    page.fill("#seats", "8");
    page.fill("#workstations", "10");
    Browser.follow(page, () -> page.click("button[value=add]"));
    assertThat(page.locator("tbody").innerText()).contains("Salle Ada");
    browser.axe();
  }

  private static String code(DeclicServer server) {
    Matcher found = CODE.matcher(server.said());
    assertThat(found.find()).as(server.said()).isTrue();
    return found.group();
  }

  private static String logs(DeclicServer server) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(server.data().resolve("log"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
