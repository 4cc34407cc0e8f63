package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.FreeHour;
import org.declic.web.WayIn;
import org.junit.jupiter.api.Test;

/** Two desks and a wall, open at the same time. */
@BrowserTest
class FrontDeskBrowserIT {

  private static FrontDeskScreen claire(Browser browser) {
    return FrontDeskScreen.of(browser, "claire@centre.example", "carte-large-horizon");
  }

  private static FrontDeskScreen sophie(Browser browser) {
    return FrontDeskScreen.of(browser, "sophie@centre.example", "tasse-bleue-lecture");
  }

  /** The address of a new screen. */
  private static String hang(Browser browser, String label) {
    WayIn.of(browser).lead();
    browser.open("/lead/wall.xhtml");
    browser.page().fill("#label", label);
    browser.page().check("[name=bilingual]");
    browser.page().click("button[value=hang]");
    browser.page().locator(".told").waitFor();
    return line(browser, label).locator("a").getAttribute("href");
  }

  private static Locator line(Browser browser, String label) {
    return browser
        .page()
        .locator(".wall-line")
        .filter(new Locator.FilterOptions().setHasText(label));
  }

  @Test
  void a_screen_rings_only_where_somebody_wants_it_and_touched_it(Browser browser) {
    String address = hang(browser, "Salle d’attente 2");
    try (FrontDeskScreen sophie = sophie(browser);
        FrontDeskScreen wall = FrontDeskScreen.wall(browser, address)) {
      sophie.receiveIn("Salle Rosa");
      assertThat(wall.offersSound()).isFalse();

      Locator ring = line(browser, "Salle d’attente 2").locator("button[value=ring]");
      Browser.follow(browser.page(), ring::click);
      assertThat(browser.page().locator(".told").innerText()).contains("Activer le son");
      wall.page().reload();
      assertThat(wall.offersSound()).isTrue();
      assertThat(wall.rung()).isZero();

      wall.page().locator("[data-sound]").click();
      wall.waitForSound(1);
      assertThat(wall.offersSound()).isFalse();

      int number = sophie.take("Un poste");
      sophie.pointAt(number);
      sophie.press(number, "called");
      wall.waitForCall(number);
      wall.waitForSound(2);
      sophie.press(number, "workstation");
      sophie.freesAWorkstation();
    }
  }

  @Test
  void what_one_desk_does_the_other_and_the_wall_show_by_themselves(Browser browser) {
    String address = hang(browser, "Hall");
    try (FrontDeskScreen claire = claire(browser);
        FrontDeskScreen sophie = sophie(browser);
        FrontDeskScreen wall = FrontDeskScreen.wall(browser, address)) {
      claire.receiveIn("Bureau 2");
      sophie.receiveIn("Salle Rosa");

      int number = sophie.take("Un poste");
      assertThat(sophie.news()).contains("Un poste");
      claire.awaits(number);

      sophie.pointAt(number);
      claire.press(number, "called");
      assertThat(claire.news()).contains("Le ticket " + number + " est appelé");
      assertThat(wall.waitForCall(number)).contains("Bureau 2").contains("Claire").contains("Now");
      assertThat(wall.page().locator("body").innerText())
          .doesNotContain("Héron")
          .doesNotContain("Un poste");
      assertThat(wall.scrolls()).isFalse();

      // The list under Sophie's pointer has not moved: she presses what she sees.
      assertThat(sophie.isStale()).isTrue();
      sophie.press(number, "called");
      assertThat(sophie.refused()).contains("déjà appelé par Claire M.");
      sophie.hearsCalled(number);

      claire.press(number, "workstation");
      assertThat(claire.news()).contains("installé à un poste");
      claire.freesAWorkstation();
    }
  }

  @Test
  void one_tap_makes_a_support_that_begins_now_and_who_leaves_is_counted(Browser browser) {
    browser.open("/");
    try (FrontDeskScreen claire = claire(browser)) {
      claire.receiveIn("Bureau 2");
      int stays = claire.take("Une démarche");
      int leaves = claire.take("Autre chose");
      assertThat(claire.waiting()).endsWith("" + stays, "" + leaves);

      claire.press(leaves, "leave");
      assertThat(claire.news()).contains("parti sans être reçu");
      claire.press(stays, "support");
      assertThat(claire.news()).contains("l’accompagnement commence");
      assertThat(claire.waiting()).doesNotContain("" + stays, "" + leaves);

      claire.page().locator(".told a").click();
      claire.page().waitForURL("**/mediator/session.xhtml?id=*");
      String session = claire.page().url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
      claire.visit("/mediator/attendance.xhtml?closing=true&id=" + session);
      claire.page().locator(".page-actions button[value=close]").click();
      claire.page().waitForURL("**/mediator/record.xhtml**");
    }
  }

  @Test
  void a_wall_says_since_when_nothing_comes_and_ends_when_it_is_withdrawn(Browser browser) {
    String address = hang(browser, "Couloir");
    try (FrontDeskScreen wall = FrontDeskScreen.wall(browser, address)) {
      wall.network(false);
      wall.page().locator(".lost:not([hidden])").waitFor();
      assertThat(wall.page().locator(".lost").innerText()).startsWith("Dernière mise à jour");
      wall.network(true);
      wall.page()
          .locator(".lost[hidden]")
          .waitFor(
              new Locator.WaitForOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));

      browser.open("/lead/wall.xhtml");
      line(browser, "Couloir").locator("button[value=withdraw]").click();
      browser.page().locator(".told").waitFor();
      wall.page()
          .locator(".board")
          .waitFor(
              new Locator.WaitForOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
  }

  @Test
  void a_hand_that_goes_up_is_told_to_the_open_live_view(Browser browser) {
    SessionsScreen screen = SessionsScreen.ofKarim(browser);
    screen.prepare("Numériser", FreeHour.HAND_TOLD).save();
    String session = screen.id();
    screen.add("H3RX 9T5W").begin();
    browser.moveToAnotherComputer();
    LearnerAtAComputer apple = LearnerAtAComputer.signIn(browser, "H3RX9T5W", "6158");
    apple.study("m1-u02");
    try (FrontDeskScreen karim =
        FrontDeskScreen.of(browser, "karim@centre.example", "velo-vert-bricole")) {
      karim.visit("/mediator/live.xhtml?id=" + session);
      karim.page().locator(".live-tile").first().waitFor();
      apple.raiseHand();
      karim.page().getByText("1 changement").first().waitFor();
      // Kept by the server, and a surprise to whoever signs in with this card next.
      apple.lowerHand();
    }
    browser.moveToAnotherComputer();
    SessionsScreen.ofKarim(browser).open("live", session).end().saveAndEnd();
  }
}
