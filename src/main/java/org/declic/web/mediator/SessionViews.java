package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionState;
import org.declic.web.LanguageChoice;
import org.declic.web.LeaderNames;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView.State;
import org.declic.web.mediator.SessionView.UnitLine;

/** Puts sessions into words, for whoever looks. */
@RequestScoped
public class SessionViews {
  @Inject Words words;
  @Inject Times times;
  @Inject LanguageChoice language;
  @Inject PublishedPathway pathway;
  @Inject SignedInPerson person;
  @Inject LeaderNames leaders;

  public List<SessionView> of(List<SessionRow> rows) {
    return rows.stream().map(this::of).toList();
  }

  public SessionView of(SessionRow row) {
    List<UnitLine> units = row.units().stream().map(this::line).toList();
    String kind = words.of(row.kind());
    return new SessionView(
        row,
        kind,
        units.isEmpty() ? 0 : units.get(0).module(),
        unitLabel(units),
        subject(row, units, kind),
        Times.capital(times.day(row.date())),
        times.range(row.start(), row.end()),
        times.clock(row.start()),
        colleagues(row),
        row.guest().isEmpty() ? "" : words.say("session.with", row.guest()),
        seats(row),
        state(row),
        units);
  }

  /** « Unité 8 », « Unités 2, 6 ». */
  private String unitLabel(List<UnitLine> units) {
    if (units.size() < 2) {
      return units.stream().map(UnitLine::label).findFirst().orElse("");
    }
    return words.say(
        "session.units",
        units.stream()
            .map(unit -> String.valueOf(unit.number()))
            .collect(Collectors.joining(", ")));
  }

  /** Of a unit; one that is no longer published keeps its number. */
  public UnitLine line(UnitId id) {
    int dash = id.value().indexOf('-');
    int module = Integer.parseInt(id.value().substring(1, dash));
    int number = Integer.parseInt(id.value().substring(dash + 2));
    String title = pathway.current().unit(id, language.get()).map(LearningUnit::title).orElse("");
    return new UnitLine(id.value(), module, number, words.say("session.unit", number), title);
  }

  private static String subject(SessionRow row, List<UnitLine> units, String kind) {
    if (!row.subject().isEmpty()) {
      return row.subject();
    }
    String titles =
        units.stream()
            .map(UnitLine::title)
            .filter(title -> !title.isEmpty())
            .collect(Collectors.joining(" · "));
    return titles.isEmpty() ? kind : titles;
  }

  /** The other mediators, or nobody. */
  private String colleagues(SessionRow row) {
    Actor actor = person.present();
    return leaders.of(
        row.mediators().stream().filter(leader -> !leader.id().equals(actor.id())).toList(),
        row.mediators());
  }

  private String seats(SessionRow row) {
    if (!row.kind().isEnrolled()) {
      return words.say("session.counted", row.withoutPass());
    }
    return row.kind().isGroup()
        ? words.say("session.seats", row.booked(), row.capacity())
        : String.valueOf(row.booked());
  }

  /** « 7 sur 8 » and « Complet » side by side need a reason. */
  private String full(SessionRow row) {
    int kept = row.capacity() - row.booked() - row.withoutPass();
    return kept > 0 && row.kind().isGroup()
        ? words.say("seats.full_kept", kept)
        : words.say("session.state.full");
  }

  private State state(SessionRow row) {
    if (row.state() == SessionState.PLANNED && row.endsAt().isBefore(times.now())) {
      return new State("caution", "alert-triangle", words.say("session.state.missed"));
    }
    if (row.state() == SessionState.PLANNED && row.isFull()) {
      return new State("neutral", "list-check", full(row));
    }
    String text = words.of(row.state());
    return switch (row.state()) {
      case PLANNED -> new State("action", "clock", text);
      case OPEN -> new State("success", "player-play", text);
      case CLOSED -> new State("neutral", "check", text);
      case CANCELLED -> new State("caution", "x", text);
    };
  }
}
