package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.web.WorkshopDay.Card;
import org.junit.jupiter.api.Test;

/** The thread of the product in one day: planned, filled, seen, observed, closed, counted. */
@BrowserTest
class WorkshopDayBrowserIT {

  @Test
  void a_workshop_is_planned_held_observed_closed_confirmed_and_counted(Browser browser) {
    WorkshopDay day = new WorkshopDay(browser);
    day.leadLooks();
    int before = day.passagesWithoutPass();

    day.mediatorPlans("Ma boîte mail", FreeHour.WORKSHOP_DAY);
    day.addsByCode("H3RX 9T5W");
    Card card = day.issuesPass("Lampe du salon");
    day.countsPeopleWithoutPass(3);
    assertThat(day.enrolled()).containsExactlyInAnyOrder("Pomme verte", "Lampe du salon");
    day.opens();

    day.learnerGetsStuck(card);

    day.mediatorLooks();
    assertThat(day.stateOf("Lampe du salon")).startsWith("Bloqué");
    day.observesUnaided("Lampe du salon");
    day.closes();
    assertThat(day.confirmsTheRecord()).contains("Confirmé");

    day.learnerSeesWhatWasObserved(card);

    day.leadLooks();
    assertThat(day.passagesWithoutPass()).isEqualTo(before + 3);
    assertThat(day.spreadsheet())
        .as("what a French spreadsheet opens")
        .startsWith("\ufeff")
        .contains("\r\n", ";Passages sans carte;" + (before + 3) + ";");
  }
}
