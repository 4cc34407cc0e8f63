package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.declic.scheduling.series.Holidays;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What repeats, what stands in the way, and other seats when a session changes. */
@BrowserTest
class SeriesBrowserIT {
  /** Far enough that nobody of the demonstration has anything; no holiday among the days used. */
  private static LocalDate far() {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(90);
    Holidays holidays = new Holidays();
    while (IntStream.of(0, 1, 2, 7, 14, 21)
        .mapToObj(day::plusDays)
        .anyMatch(one -> holidays.isHoliday("FR", one))) {
      day = day.plusDays(1);
    }
    return day;
  }

  @Test
  void a_series_is_looked_at_before_it_is_saved_and_changed_in_the_middle(Browser browser) {
    SeriesScreen screen = SeriesScreen.ofKarim(browser);
    LocalDate far = far();
    screen.prepare("Le clavier", far, "20:00", "21:00").repeat("WEEKLY", far.plusWeeks(3)).save();
    assertThat(screen.days()).hasSize(4);
    screen.sessions().look("series-days");

    screen.leaveOut(1).saveDays();
    assertThat(screen.sessions().told()).contains("série est enregistrée");
    String first = screen.sessions().id();

    screen.edit(first).andThoseThatFollow().sessions().at("20:15", "21:15");
    screen.save();
    assertThat(screen.days()).hasSize(2);
    screen.sessions().look("series-change");
    screen.saveDays();
    assertThat(screen.sessions().told()).contains("enregistrés");
  }

  @Test
  void what_stands_in_the_way_is_said_while_the_form_is_filled_in(Browser browser) {
    SeriesScreen screen = SeriesScreen.ofKarim(browser);
    LocalDate day = far().plusDays(1);
    screen.prepare("La souris", day, "06:00", "07:00").save();

    screen.prepare("Le téléphone", day, "06:30", "07:30");
    screen.sessions().seats(30);

    screen.seesInTheWay("déjà prise de 6\u00a0h à 7\u00a0h");
    screen.seesInTheWay("au lieu de 30");
    assertThat(screen.sessions().subject()).isEqualTo("Le téléphone");
    screen.sessions().look("session-new-obstacles");
  }

  @Test
  void who_loses_a_seat_gets_another_one(Browser browser) {
    SeriesScreen screen = SeriesScreen.ofKarim(browser);
    screen.prepare("Le courriel", far().plusDays(2), "06:00", "07:00").save();
    String session = screen.sessions().id();
    screen.sessions().add("papillon bleu").add("pomme verte");

    screen.edit(session).sessions().seats(1);
    screen.save();
    assertThat(screen.tooMany()).contains("1 personne");
    screen.sessions().look("session-too-small");
    screen.move("Pomme verte").saveAndMove();
    assertThat(screen.sessions().people()).containsExactly("Papillon bleu");

    screen.callOff(session, "Salle fermée");
    screen.sessions().look("session-cancel");
    screen.move("Papillon bleu").confirm();
    assertThat(screen.cancelled()).contains("Salle fermée");
  }
}
