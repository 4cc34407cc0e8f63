package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.FreeHour;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole workshop of a mediator, from the plan to the record. */
@BrowserTest
class WorkshopBrowserIT {

  @Test
  void a_workshop_is_planned_filled_opened_watched_attended_and_closed(Browser browser) {
    SessionsScreen screen = SessionsScreen.ofKarim(browser);
    FreeHour hour = FreeHour.WHOLE_WORKSHOP;
    screen.prepare("Souris et clavier", hour).at(hour.end(), hour.start()).seats(4).save();
    assertThat(screen.refused()).contains(hour.startSaid(), hour.endSaid());
    assertThat(screen.subject()).isEqualTo("Souris et clavier");
    screen.look("session-new-refused");

    screen.at(hour.start(), hour.end()).save();
    assertThat(screen.told()).contains("enregistrée");
    String session = screen.id();
    screen
        .add("7K4M Q2XA")
        .add("pomme verte")
        .add("papillon bleu")
        .countWithoutPass()
        .countWithoutPass();
    assertThat(screen.people()).containsExactly("Héron bleu", "Papillon bleu", "Pomme verte");
    assertThat(screen.withoutPass()).isEqualTo("2");
    screen.look("session");

    screen.begin();
    assertThat(screen.tiles()).noneMatch(tile -> tile.startsWith("Papillon bleu"));

    browser.moveToAnotherComputer();
    LearnerAtAComputer.signIn(browser, "H3RX9T5W", "6158").study("m1-u02");

    browser.moveToAnotherComputer();
    screen = SessionsScreen.ofKarim(browser).open("live", session);
    assertThat(screen.tiles()).contains("Pomme verte : Avance");
    screen.look("live");

    screen.end();
    assertThat(screen.ticked("Pomme verte")).isEqualTo("Présent");
    screen.tick("Héron bleu", "Excusé");
    screen.look("attendance-closing");
    screen.saveAndEnd();

    screen.open("attendance", session);
    assertThat(screen.ticked("Pomme verte")).isEqualTo("Présent");
    assertThat(screen.ticked("Héron bleu")).isEqualTo("Excusé");
    assertThat(screen.withoutPass()).isEqualTo("2");
  }

  @Test
  void a_raised_hand_is_announced_and_moves_nobody_until_asked(Browser browser) {
    SessionsScreen screen = SessionsScreen.ofKarim(browser);
    screen.prepare("Courriel", FreeHour.HAND_SEEN).save();
    String session = screen.id();
    screen.add("voilier").add("heron").begin();

    browser.moveToAnotherComputer();
    LearnerAtAComputer.signIn(browser, "V8NC2P6D", "7391").study("m1-u02");
    browser.moveToAnotherComputer();
    LearnerAtAComputer heron = LearnerAtAComputer.signIn(browser, "7K4MQ2XA", "4827");
    heron.study("m1-u06");
    heron.raiseHand();

    browser.moveToAnotherComputer();
    screen = SessionsScreen.ofKarim(browser).open("live", session);
    assertThat(screen.tiles().get(0)).isEqualTo("Héron bleu : Demande d’aide");
    screen.look("live-help");
    screen.press("Héron bleu", "Aider");
    assertThat(screen.tiles().get(0)).isEqualTo("Héron bleu : Vous vous en occupez");
    assertThat(screen.news()).contains("1 changement");
    screen.press("Héron bleu", "C’est réglé");
    assertThat(screen.tiles().get(0)).isEqualTo("Héron bleu : Avance");
    screen.newOrder();
    assertThat(screen.news()).contains("À jour");
    screen.end().saveAndEnd();
  }

  @Test
  @Tag("REL-07")
  @Tag("REL-13")
  void the_second_of_two_editors_sees_both_versions_and_decides(Browser browser) {
    SessionsScreen screen = SessionsScreen.ofKarim(browser);
    screen.prepare("Imprimer", FreeHour.TWO_EDITORS).save();
    String session = screen.id();
    screen.open("session-edit", session);
    Page other = browser.page().context().newPage();
    other.navigate(browser.page().url());
    other.locator("#subject").fill("Numériser");
    other.locator(".page-actions .btn-primary").click();
    other.waitForURL("**done=changed**");
    other.close();

    browser.page().locator("#subject").fill("Photocopier");
    screen.save();
    assertThat(browser.page().locator(".conflict").innerText())
        .contains("Karim B.")
        .contains("Numériser")
        .contains("Photocopier");
    screen.look("session-edit-conflict");
    assertThat(screen.subject()).isEqualTo("Photocopier");

    screen.save();
    assertThat(screen.told()).contains("enregistrés");
    screen.open("session-edit", session);
    assertThat(screen.subject()).isEqualTo("Photocopier");
  }

  @Test
  void every_page_of_the_day_holds_at_both_sizes(Browser browser) {
    SessionsScreen screen = SessionsScreen.ofKarim(browser);
    screen.look("today");
    for (String view : new String[] {"ahead", "day", "week", "past"}) {
      browser.open("/mediator/sessions.xhtml?who=all&view=" + view);
      screen.look("sessions-" + view);
    }
    browser.open("/mediator/session-new.xhtml");
    screen.look("session-new");
    browser.open("/mediator/absence.xhtml");
    screen.look("absence");
  }

  @Test
  void what_does_not_exist_says_so(Browser browser) {
    SessionsScreen.ofKarim(browser);
    for (String name : new String[] {"session", "session-edit", "live", "attendance"}) {
      int status =
          browser.open("/mediator/" + name + ".xhtml?id=01a20000-0000-7000-8000-000000000000");
      assertThat(status).as(name).isEqualTo(404);
    }
  }
}
