package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declic.identity.StaffRow;
import org.declic.scheduling.Conflict;
import org.declic.scheduling.ConflictKind;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Vacancies;
import org.declic.scheduling.room.RoomRow;
import org.declic.web.Times;
import org.declic.web.Words;

/** Says why each conflict is one, and finds one repair that needs no dragging. */
@RequestScoped
public class ConflictCards {
  @Inject SessionViews views;
  @Inject Times times;
  @Inject Words words;

  /** Who and what could be chosen from. */
  record Means(List<RoomRow> rooms, List<StaffRow> staff, Vacancies vacancies) {}

  List<ConflictCard> of(List<Conflict> conflicts, List<SessionRow> rows, Means means) {
    Map<String, SessionRow> byId =
        rows.stream().collect(Collectors.toMap(SessionRow::id, Function.identity()));
    return conflicts.stream().map(conflict -> card(conflict, byId, means)).toList();
  }

  static String icon(ConflictKind kind) {
    return switch (kind) {
      case MEDIATOR_AWAY -> "user-off";
      case ROOM_CLOSED -> "lock";
      case NO_MEDIATOR -> "user-question";
      case ROOM_TWICE, MEDIATOR_TWICE -> "alert-triangle";
    };
  }

  private ConflictCard card(Conflict conflict, Map<String, SessionRow> byId, Means means) {
    SessionRow session = byId.get(conflict.session().id());
    boolean aboutRoom =
        conflict.kind() == ConflictKind.ROOM_TWICE || conflict.kind() == ConflictKind.ROOM_CLOSED;
    List<StaffRow> people =
        aboutRoom ? List.of() : means.vacancies().mediators(means.staff(), conflict.session());
    Optional<RoomRow> room =
        aboutRoom
            ? means
                .vacancies()
                .rooms(means.rooms(), conflict.session(), session.capacity())
                .stream()
                .findFirst()
            : Optional.empty();
    boolean possible = aboutRoom ? room.isPresent() : !people.isEmpty();
    String repair = !possible ? "time" : aboutRoom ? "room" : "lead";
    String label =
        words.say(
            "mediator_calendar.repair." + repair, room.map(RoomRow::name).orElse(session.room()));
    return new ConflictCard(
        words.of(conflict.kind()),
        icon(conflict.kind()),
        heading(session),
        why(conflict, session, byId),
        way(aboutRoom, room, people.size()),
        session.id(),
        session.version(),
        repair,
        people,
        conflict.mediator().orElse(""),
        room.map(RoomRow::id).orElse(""),
        label);
  }

  /** « Mardi 24 novembre, 15 h 30 · M1 U8 ». */
  private String heading(SessionRow session) {
    SessionView view = views.of(session);
    String code = CalendarColumns.code(view);
    return words.say(
        "mediator_calendar.card_heading",
        times.title(session.date()),
        session.start(),
        code.isEmpty() ? view.subject() : code);
  }

  private String why(Conflict conflict, SessionRow session, Map<String, SessionRow> byId) {
    Object name =
        conflict.mediator().flatMap(id -> leader(session, id)).map(Leader::name).orElse("");
    SessionRow other = conflict.other().map(second -> byId.get(second.id())).orElse(session);
    String key = "mediator_calendar.why." + conflict.kind().name();
    return switch (conflict.kind()) {
      case MEDIATOR_AWAY -> words.say(key, name, session.booked());
      case NO_MEDIATOR -> words.say(key, session.booked());
      case ROOM_CLOSED -> words.say(key, session.room());
      case ROOM_TWICE ->
          words.say(key, session.room(), views.of(other).subject(), other.start(), other.end());
      case MEDIATOR_TWICE ->
          words.say(key, name, views.of(other).subject(), other.start(), other.end());
    };
  }

  private static Optional<Leader> leader(SessionRow session, String id) {
    return session.mediators().stream().filter(leader -> leader.id().equals(id)).findFirst();
  }

  private String way(boolean aboutRoom, Optional<RoomRow> room, int people) {
    if (aboutRoom) {
      return room.map(free -> words.say("mediator_calendar.way.room", free.name()))
          .orElse(words.say("mediator_calendar.way.no_room"));
    }
    return words.say("mediator_calendar.way.people", people);
  }
}
