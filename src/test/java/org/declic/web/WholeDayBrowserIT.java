package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.DayOfStaff.Card;
import org.junit.jupiter.api.Test;

/**
 * A whole day of a centre, everybody at a screen of their own: Claire at the desk, Karim with his
 * phone, three people with a new card.
 */
@BrowserTest
class WholeDayBrowserIT {
  private static final String MOON = "Lune claire";
  private static final String BRIDGE = "Pont de bois";
  private static final String COFFEE = "Café du matin";

  @Test
  void the_desk_a_mediator_and_learners_get_through_the_day(Browser browser) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    LocalDate tomorrow = today.plusDays(1);
    try (DeclicServer server = DeclicServer.withDemonstration()) {
      DayOfStaff claire = DayOfStaff.claireAtTheDesk(browser.visit(server));
      DayOfStaff karim = DayOfStaff.karimOnHisPhone(browser.somebodyElses());

      // A workshop of two seats is full, and its waiting list moves.
      String workshop = karim.plans("Ma boîte mail", tomorrow, "06:00", "07:00", 2);
      DayOfALearner moon =
          DayOfALearner.atHome(browser.somebodyElses(), karim.seatsWithANewCard(workshop, MOON));
      DayOfALearner bridge =
          DayOfALearner.atTheKiosk(
              browser.somebodyElses(), claire.seatsWithANewCard(workshop, BRIDGE));
      Card coffeesCard = claire.makesACard(COFFEE);
      DayOfALearner coffee = DayOfALearner.atHome(browser.somebodyElses(), coffeesCard);
      assertThat(coffee.looksAt(workshop).says()).contains("C’est complet");
      assertThat(coffee.waitsForASeat().says()).contains("vous êtes en tête");
      assertThat(moon.looksAt(workshop).givesTheSeatBack().says())
          .contains("Votre place est rendue");
      assertThat(coffee.comesHome().says()).contains("Une place pour vous");
      assertThat(coffee.looksAt(workshop).takesTheSeat().says()).contains("votre place est prise");
      assertThat(karim.peopleOf(workshop)).containsExactlyInAnyOrder(BRIDGE, COFFEE);

      // Two people walk in: one sits down at a computer, one is received at once.
      claire.receivesIn("Bureau 2");
      int computer = claire.givesATicket("Un poste");
      int paperwork = claire.givesATicket("Une démarche");
      claire.settles(computer, "called").settles(computer, "workstation");
      assertThat(claire.told()).contains("installé à un poste");
      claire.settles(paperwork, "support");
      assertThat(claire.told()).contains("l’accompagnement commence");
      String support = claire.goesOnToTheSession();

      // A session is called off: who had a seat reads it, with the reason.
      String printing = karim.plans("Imprimer un billet", tomorrow, "08:00", "09:00", 4);
      karim.adds(printing, BRIDGE);
      claire.callsOff(printing, "Panne de chauffage");
      assertThat(bridge.looksAt(printing).says()).contains("annulée", "Panne de chauffage");

      // The workshop is brought forward, held with a sheet of paper, and typed in at the desk.
      claire.moves(workshop, today, FreeHour.WHOLE_DAY.start(), FreeHour.WHOLE_DAY.end());
      assertThat(coffee.looksAt(workshop).says())
          .contains(FreeHour.WHOLE_DAY.startSaid().replace('\u00a0', ' '));
      karim.opens(workshop);
      claire.printsTheSheet(workshop);
      claire.typesTheSheetIn(workshop, "p", "a", "2", "Enter");
      assertThat(claire.markOf(BRIDGE)).isEqualTo("Absent");
      assertThat(claire.markOf(COFFEE)).isEqualTo("Présent");

      // Everything that was held has its record, confirmed on the phone and at the desk.
      assertThat(karim.closes(workshop).confirmsTheRecord()).contains("Confirmé");
      assertThat(claire.closes(support).confirmsTheRecord()).contains("Confirmé");
      assertThat(karim.recordsThatWait()).noneMatch(line -> line.contains("Ma boîte mail"));
    }
  }
}
