package org.declic.demo;

import org.declic.content.Screen;
import org.declic.content.Step;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.LastAction;
import org.declic.platform.TimeOrderedId;

/** How far each has come in the end. */
final class Places {
  private final SiteId site;

  private final Rows rows;

  Places(Centre centre, Rows rows) {
    this.site = centre.site();

    this.rows = rows;
  }

  /** One row a person and unit. */
  void write(Person person) {
    for (Person.Way way : person.ways.values()) {
      int here = Math.min(way.stepsDone, way.unit.stepCount() - 1);
      Step place = way.unit.steps().get(here);
      boolean over = way.finishedAt != null;
      Screen screen = place.screens().get(over ? place.screens().size() - 1 : 0);
      rows.add(
          "unit_progress",
          "id, site_id, learner_id, unit_id, unit_version, step_id, screen_id, steps_done,"
              + " answers, wrong_in_a_row, times_started, started_at, finished_at,"
              + " first_finished_at, last_action, last_argument, last_action_at, version",
          TimeOrderedId.next(),
          site.value(),
          person.id.value(),
          way.unit.id().value(),
          way.unit.version(),
          place.id().value(),
          screen.id(),
          String.join(
              " ",
              way.unit.steps().subList(0, way.stepsDone).stream()
                  .map(step -> step.id().value())
                  .toList()),
          "",
          way.wrongInARow,
          1,
          way.startedAt,
          way.finishedAt,
          way.finishedAt,
          over
              ? LastAction.FINISHED
              : way.wrongInARow > 0 ? LastAction.ANSWERED_NOT_YET : LastAction.READ,
          over ? "" : screen.id(),
          way.lastActionAt,
          1L);
    }
  }
}
