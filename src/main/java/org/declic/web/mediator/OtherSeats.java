package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declic.identity.LearnerId;
import org.declic.scheduling.Moves;
import org.declic.scheduling.Rebooking;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** The people of a session, and the sessions that could be proposed to them instead. */
@RequestScoped
public class OtherSeats {
  @Inject Rebooking rebooking;
  @Inject AttendanceQueries attendance;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<SessionRow> others;

  /** Somebody, ticked or not, and where they sit next. */
  public record Someone(
      String id, String nickname, String pictureUrl, boolean ticked, String next) {}

  /** A session with free seats. */
  public record Proposal(String id, String when, String what, String free, boolean chosen) {}

  /**
   * @param allTicked in the first look, as many as fit; afterwards what was ticked
   */
  List<Someone> people(SessionRow from, boolean allTicked) {
    Set<String> ticked = new HashSet<>(posted.values("move"));
    List<PersonRow> all = attendance.people(person.present().site(), from.sessionId());
    if (!posted.is() && allTicked) {
      all.stream().limit(room(from)).forEach(one -> ticked.add(one.id()));
    }
    return all.stream().map(one -> someone(one, from, ticked.contains(one.id()))).toList();
  }

  /** The session that was proposed may have fewer seats than people come. */
  private int room(SessionRow from) {
    return others(from).stream()
        .filter(row -> row.id().equals(posted.value("target")))
        .map(SessionRow::free)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private List<SessionRow> others(SessionRow from) {
    if (others == null) {
      others = rebooking.proposals(person.present(), from);
    }
    return others;
  }

  private Someone someone(PersonRow one, SessionRow from, boolean ticked) {
    String next =
        from.isCancelled()
            ? sessions
                .next(one.learner(), times.now())
                .map(
                    row ->
                        words.say(
                            "session_cancel.next", times.day(row.date()), times.clock(row.start())))
                .orElse("")
            : "";
    return new Someone(
        one.id(),
        one.nickname(),
        SignedInPerson.pictureUrl(one.picture()),
        ticked && next.isEmpty(),
        next);
  }

  List<Proposal> proposals(SessionRow from) {
    return others(from).stream()
        .map(
            row -> {
              SessionView view = views.of(row);
              return new Proposal(
                  row.id(),
                  view.day() + ", " + view.hours(),
                  view.subject() + " · " + row.room(),
                  words.say("mediator_session.free", row.free()),
                  posted.value("target").equals(row.id()));
            })
        .toList();
  }

  /** What was ticked; nobody when no other session was chosen. */
  Moves moves() {
    String target = posted.value("target");
    if (target.isEmpty()) {
      return Moves.NOBODY;
    }
    SessionId to = new SessionId(target);
    return new Moves(
        posted.values("move").stream().map(id -> new Moves.Move(new LearnerId(id), to)).toList());
  }
}
