package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.platform.Refusal;
import org.declic.scheduling.Leader;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomId;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/**
 * What one does to a session on the planning itself: another time, another room, somebody else.
 * Dragging, arrow keys, the small form and the repairs of conflicts all send the same.
 */
@RequestScoped
public class CalendarMoves {
  @Inject SessionPlanning planning;
  @Inject PlanDetailQueries details;
  @Inject SessionQueries sessions;
  @Inject SignedInPerson person;
  @Inject Posted posted;

  /** What was asked of a session, read from the form. */
  public record Wish(LocalDate date, LocalTime start, LocalTime end, String room) {

    boolean changes(SessionRow session) {
      return !date.equals(session.date())
          || !start.equals(session.start())
          || !end.equals(session.end())
          || !room.equals(session.line().roomId());
    }
  }

  /**
   * The names differ from those of the address, where « date » and « room » say what is shown.
   *
   * @throws Refusal when a day or an hour cannot be read
   */
  Wish read(SessionRow session) {
    String room = posted.value("to-room");
    return new Wish(
        SessionForm.readDate(orElse("to-date", session.date()))
            .orElseThrow(() -> new Refusal("session_form.error.date")),
        SessionForm.readTime(orElse("to-start", session.start()), "start")
            .orElseThrow(() -> new Refusal("session_form.error.start")),
        SessionForm.readTime(orElse("to-end", session.end()), "end")
            .orElseThrow(() -> new Refusal("session_form.error.end")),
        room.isEmpty() ? session.line().roomId() : room);
  }

  /**
   * What the next page tells, at the end of its address: what was done and, after a move, where the
   * session was and which version the move made, so that one click puts it back.
   */
  String done(SessionRow before) {
    if (!posted.value("undo").isEmpty()) {
      return "&done=undone&session=" + before.id();
    }
    long version = sessions.head(person.present().site(), before.sessionId()).version();
    return "&done=moved&session="
        + before.id()
        + "&was-date="
        + before.date()
        + "&was-start="
        + before.start()
        + "&was-end="
        + before.end()
        + "&was-room="
        + before.line().roomId()
        + "&version="
        + version;
  }

  /** Where it was before the move just told; empty when somebody changed it since. */
  Optional<Wish> before(SessionRow moved) {
    if (!posted.value("done").equals("moved")
        || !posted.value("version").equals("" + moved.version())) {
      return Optional.empty();
    }
    try {
      return SessionForm.readDate(posted.value("was-date"))
          .flatMap(
              date ->
                  SessionForm.readTime(posted.value("was-start"), "start")
                      .flatMap(
                          start ->
                              SessionForm.readTime(posted.value("was-end"), "end")
                                  .map(
                                      end ->
                                          new Wish(date, start, end, posted.value("was-room")))));
    } catch (Refusal unreadable) {
      return Optional.empty();
    }
  }

  private String orElse(String name, Object usual) {
    String typed = posted.value(name);
    return typed.isEmpty() ? usual.toString() : typed;
  }

  /** People who have a seat are told by what observes the move; so the mover agrees first. */
  boolean mustAsk(SessionRow session, Wish wish) {
    return session.booked() > 0 && wish.changes(session) && posted.value("agreed").isEmpty();
  }

  /**
   * @throws Refusal with the sentence of what stands in the way
   */
  void move(SessionRow session, Wish wish) {
    Set<AccountId> leaders =
        session.mediators().stream()
            .map(Leader::id)
            .map(AccountId::new)
            .collect(Collectors.toSet());
    change(
        session,
        plan(session, leaders)
            .at(wish.date(), wish.start(), wish.end())
            .in(new RoomId(wish.room())));
  }

  /**
   * Somebody leads it instead of another, or because nobody did.
   *
   * @throws Refusal with the sentence of what stands in the way
   */
  void lead(SessionRow session) {
    Set<AccountId> leaders = new HashSet<>();
    String replaced = posted.value("replaced");
    session.mediators().stream()
        .filter(leader -> !leader.id().equals(replaced))
        .forEach(leader -> leaders.add(new AccountId(leader.id())));
    if (!posted.value("who").isEmpty()) {
      leaders.add(new AccountId(posted.value("who")));
    }
    change(session, plan(session, leaders));
  }

  private SessionPlan plan(SessionRow session, Set<AccountId> leaders) {
    return SessionPlan.of(
        session, details.of(person.present().site(), session.sessionId()), leaders);
  }

  private void change(SessionRow session, SessionPlan plan) {
    String version = posted.value("version");
    long seen = version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    planning.change(posted.requestId(), person.present(), session.sessionId(), seen, plan);
  }
}
