package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.FreeHour;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who was there: by touch and by card, without the network, and from paper with keys alone. */
@BrowserTest
class AttendanceBrowserIT {
  private static final String APPLE = "H3RX 9T5W";
  private static final String BOAT = "V8NC 2P6D";
  private static final String HERON = "7K4M Q2XA";

  @Test
  @Tag("SES-09")
  @Tag("REL-09")
  void without_the_network_marks_wait_sealed_and_arrive_once_and_in_order(Browser browser) {
    browser.mayBeCutOff();
    AttendanceScreen screen =
        AttendanceScreen.ofWorkshop(
            browser, "Hors réseau", FreeHour.WITHOUT_NETWORK, List.of(APPLE, BOAT));
    screen.tapAndKeep("Pomme verte", "EXCUSED");

    browser.page().context().setOffline(true);
    screen.tap("Pomme verte", "NO_SHOW").tap("Pomme verte", "LATE").tap("Voilier rouge", "EXCUSED");
    screen.countOneMore();
    screen.readCard(HERON);
    assertThat(screen.read("gardée")).contains("Carte lue et gardée");
    assertThat(screen.unsent("5")).contains("5 marques ne sont pas encore envoyées");
    assertThat(screen.keptInTheBrowser())
        .contains("declic-mark-", "sealed")
        .doesNotContain("Pomme", "LATE", "learner", "request", "7K4M");
    browser.axe();
    browser.screenshot("attendance-away");
    assertThat(screen.asksBeforeLeaving()).isTrue();

    browser.page().context().setOffline(false);
    screen.allSent();
    assertThat(screen.read("Héron bleu")).contains("n’avait pas de place");
    screen.open("attendance");
    assertThat(screen.asksBeforeLeaving()).isFalse();
    assertThat(screen.marked("Pomme verte")).isEqualTo("LATE");
    assertThat(screen.marked("Voilier rouge")).isEqualTo("EXCUSED");
    assertThat(screen.marked("Héron bleu")).isEqualTo("PRESENT");
    assertThat(screen.counted()).isEqualTo("1");
    assertThat(screen.seen()).isEqualTo(3);
    assertThat(screen.keptInTheBrowser()).doesNotContain("declic-mark-");
  }

  @Test
  void a_card_is_read_twice_and_counts_once_and_one_that_is_none_is_told(Browser browser) {
    AttendanceScreen screen =
        AttendanceScreen.ofWorkshop(browser, "Cartes lues", FreeHour.CARDS_READ, List.of(APPLE));
    assertThat(screen.readCard(APPLE).read("Pomme verte")).contains("est là");
    assertThat(screen.readCard("AAAA AAAA").read("pas une carte")).isNotEmpty();
    assertThat(screen.readCard(APPLE).read("déjà noté")).contains("Pomme verte");
    assertThat(screen.marked("Pomme verte")).isEqualTo("PRESENT");
    assertThat(screen.seen()).isEqualTo(1);
  }

  @Test
  void a_sheet_is_typed_in_with_keys_alone_and_asks_before_it_replaces(Browser browser) {
    AttendanceScreen screen =
        AttendanceScreen.ofWorkshop(
            browser, "Sur papier", FreeHour.PAPER_SHEET, List.of(APPLE, BOAT, HERON));
    screen.tapAndKeep("Pomme verte", "EXCUSED");

    // Héron bleu, Pomme verte, Voilier rouge; then three people without a card: six keys.
    screen.fromPaper();
    browser.axe();
    screen.keysThatSend("p", "r", "a", "3", "Enter");
    assertThat(screen.asked()).contains("remplace 1 note", "Pomme verte", "Excusé", "En retard");
    browser.axe();
    screen.keysThatSend("Enter");

    assertThat(browser.path()).startsWith("/mediator/attendance.xhtml");
    assertThat(screen.marked("Héron bleu")).isEqualTo("PRESENT");
    assertThat(screen.marked("Pomme verte")).isEqualTo("LATE");
    assertThat(screen.marked("Voilier rouge")).isEqualTo("NO_SHOW");
    assertThat(screen.counted()).isEqualTo("3");
  }
}
