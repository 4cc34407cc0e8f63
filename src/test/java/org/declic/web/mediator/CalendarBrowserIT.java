package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class CalendarBrowserIT {
  private static final String SHOWROOM = "Essayer la borne";

  @Test
  void every_view_keeps_the_law_and_a_narrow_screen_shows_the_list(Browser browser) {
    CalendarScreen screen = CalendarScreen.of(browser);
    for (String view : new String[] {"day", "week", "month", "list"}) {
      screen.view(view, DayOfWeek.TUESDAY);
      browser.axe();
      assertThat(screen.isGrid()).isEqualTo(!view.equals("list"));
    }
    browser.phone();
    screen.week(DayOfWeek.TUESDAY);
    assertThat(screen.isGrid()).isFalse();
    browser.fitsItsWidth();
    browser.axe();
  }

  /** One journey: what one step settles, the next one would look for in vain. */
  @Test
  void what_is_to_be_settled_is_seen_and_settled_with_or_without_the_mouse(Browser browser) {
    CalendarScreen week = CalendarScreen.of(browser).week(DayOfWeek.TUESDAY);
    LocalDate tuesday = CalendarScreen.next(DayOfWeek.TUESDAY);
    LocalDate saturday = tuesday.plusDays(4);
    assertThat(week.conflicts()).contains("Salle prise deux fois");
    assertThat(week.mark(SHOWROOM)).isEqualTo("Salle");
    browser.screenshot("mediator-calendar-desk");

    week.drag(SHOWROOM, saturday, -2);
    assertThat(week.told()).contains("Séance déplacée").contains("13 h – 15 h");
    assertThat(week.date(SHOWROOM)).isEqualTo(saturday.toString());
    assertThat(week.offersUndo()).isTrue();
    String moved = browser.page().url();

    week.drag(SHOWROOM, tuesday, 1);
    assertThat(week.refused()).contains("Salle Ada est déjà prise");
    assertThat(week.date(SHOWROOM)).isEqualTo(saturday.toString());

    week.open(SHOWROOM).changeTimes("14:00", "16:00");
    assertThat(week.told()).contains("14 h – 16 h");

    // REL-13: whoever comes back to an earlier page takes no later change away.
    browser.open(moved.substring(moved.indexOf("/mediator/")));
    assertThat(week.offersUndo()).isFalse();

    week.week(DayOfWeek.FRIDAY);
    assertThat(week.conflicts()).contains("Sans médiateur");
    week.repair("Sans médiateur");
    assertThat(week.told()).contains("anime cette séance");
    assertThat(week.conflicts()).doesNotContain("Sans médiateur");
  }

  @Test
  void arrows_move_a_session_and_people_are_thought_of_first(Browser browser) {
    CalendarScreen week = CalendarScreen.of(browser).week(DayOfWeek.WEDNESDAY);
    String welcome = "Accueil";

    week.hold(welcome).press("Shift+ArrowDown", "Shift+ArrowRight");
    assertThat(week.said()).contains("Jeudi", "10 h 15 – 11 h 45", "Entrée pour garder");
    week.press("Escape");
    assertThat(week.start(welcome)).isEqualTo("10:00");

    week.hold(welcome).press("Shift+ArrowDown").keep();
    assertThat(week.question()).contains("seront prévenues");
    assertThat(week.start(welcome)).isEqualTo("10:00");
    week.agree();
    assertThat(week.told()).contains("10 h 15 – 11 h 45");
    assertThat(week.start(welcome)).isEqualTo("10:15");

    week.undo();
    assertThat(week.told()).contains("remise où elle était").contains("10 h – 11 h 30");
    assertThat(week.start(welcome)).isEqualTo("10:00");
  }

  @Test
  void a_week_without_conflict_says_where_the_next_ones_are(Browser browser) {
    CalendarScreen week = CalendarScreen.of(browser);
    browser.open(
        "/mediator/calendar.xhtml?date=" + CalendarScreen.next(DayOfWeek.TUESDAY).minusWeeks(4));
    assertThat(week.conflictsTitle()).isEqualTo("Aucun conflit cette semaine");

    week.toFirstConflict();

    assertThat(week.conflicts()).isNotEmpty();
  }

  @Test
  void a_filter_keeps_its_value_in_the_address(Browser browser) {
    CalendarScreen week = CalendarScreen.of(browser).week(DayOfWeek.TUESDAY);

    week.filter("kind", "Show-room");

    assertThat(week.sessions()).isNotEmpty().allMatch(text -> text.contains(SHOWROOM));
    assertThat(browser.page().url()).contains("kind=SHOWROOM");
  }

  @Test
  void a_week_and_a_month_are_one_sheet_of_paper_each(Browser browser) {
    CalendarScreen screen = CalendarScreen.of(browser).week(DayOfWeek.TUESDAY);

    assertThat(screen.sheets()).isEqualTo(1);
    assertThat(screen.view("month", DayOfWeek.TUESDAY).sheets()).isEqualTo(1);
  }
}
