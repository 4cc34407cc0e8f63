package org.declic.scheduling.attendance;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.platform.Command;
import org.declic.platform.Open;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.SeatGivenBack;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** Noting who was there, one by one or the whole sheet, and correcting it afterwards. */
@UseCase
public class AttendanceSheet {
  @Inject Presences presences;
  @Inject AttendanceQueries people;
  @Inject SessionQueries sessions;
  @Inject Clock clock;

  /** One line. */
  @Command
  @RequiresPermissions("session:run")
  public void mark(RequestId request, Actor actor, SessionId session, Marking line) {
    note(actor, session, List.of(line));
  }

  /**
   * The whole sheet at once: lines that were not changed on it are left alone.
   *
   * @throws Refusal when somebody else noted something different meanwhile; nothing is written then
   */
  @Command
  @RequiresPermissions("session:run")
  public void markAll(RequestId request, Actor actor, SessionId session, List<Marking> lines) {
    note(actor, session, lines);
  }

  private void note(Actor actor, SessionId session, List<Marking> lines) {
    SessionRow row = sessions.head(actor.site(), session);
    Map<LearnerId, PersonRow> seated =
        people.people(actor.site(), session).stream()
            .collect(Collectors.toMap(PersonRow::learner, Function.identity()));
    List<Marking> changes = lines.stream().filter(Marking::isChange).toList();
    for (Marking line : changes) {
      demandPossible(row, line);
      if (!seated.containsKey(line.learner())) {
        throw new UnknownThing("seat");
      }
    }
    Map<LearnerId, Presence> noted = presences.of(actor.site(), session);
    demandNobodyElse(changes, noted, seated);
    Instant now = clock.instant();
    for (Marking line : changes) {
      write(actor, session, line, noted.get(line.learner()), now);
    }
    presences.flushOrRepeat();
  }

  /** Before it begins one can only be excused. */
  private static void demandPossible(SessionRow session, Marking line) {
    if (session.isCancelled()) {
      throw new Refusal("scheduling.refused.over.cancelled");
    }
    boolean early =
        line.chosen() != AttendanceMark.EXPECTED && line.chosen() != AttendanceMark.EXCUSED;
    if (session.isPlanned() && early) {
      throw new Refusal("scheduling.refused.not_begun");
    }
  }

  private static void demandNobodyElse(
      List<Marking> changes, Map<LearnerId, Presence> noted, Map<LearnerId, PersonRow> seated) {
    String others =
        changes.stream()
            .filter(
                line -> {
                  Presence before = noted.get(line.learner());
                  AttendanceMark now = before == null ? AttendanceMark.EXPECTED : before.mark();
                  return now != line.seen() && now != line.chosen();
                })
            .map(line -> seated.get(line.learner()).nickname())
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      throw new Refusal("scheduling.refused.marked_meanwhile", others);
    }
  }

  private void write(Actor actor, SessionId session, Marking line, Presence before, Instant now) {
    if (before == null) {
      presences.add(
          new Presence(actor.site(), session, line.learner(), line.chosen(), actor.account(), now));
    } else if (before.mark() != line.chosen()) {
      before.note(line.chosen(), actor.account(), now);
    }
  }

  /** Who has no seat any more is on no sheet. */
  @Open("follows a seat given back, inside that command")
  public void forget(@Observes SeatGivenBack seat) {
    presences.remove(seat.session(), seat.learner());
  }
}
