package org.declic.scheduling.attendance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** Noting who was there: by touch, by card, from paper, and correcting it afterwards. */
@UseCase
public class AttendanceSheet {
  /** A mark that waited longer in a browser counts as made then. */
  static final Duration LONGEST_WAIT = Duration.ofDays(7);

  @Inject Presences presences;
  @Inject AttendanceQueries people;
  @Inject SessionQueries sessions;
  @Inject BookingDesk desk;
  @Inject Clock clock;

  /**
   * One touch. It may arrive long after it was made, and others may have noted something meanwhile:
   * {@link Merging} says what becomes of it.
   *
   * @param age how long ago it was made
   */
  @Command
  @RequiresPermissions("session:run")
  public Merging mark(
      RequestId request, Actor actor, SessionId session, Marking line, Duration age) {
    demandSeat(seated(actor, session), line.learner());
    return merge(actor, session, line, age, false);
  }

  /**
   * A card was read: its owner is here, and is given a seat when they had none.
   *
   * @throws Refusal when no seat is left, or the session has not begun or is over
   */
  @Command
  @RequiresPermissions("session:run")
  public Merging scan(
      RequestId request, Actor actor, SessionId session, LearnerId learner, Duration age) {
    demandPossible(sessions.head(actor.site(), session), AttendanceMark.PRESENT);
    PersonRow known = seated(actor, session).get(learner);
    if (known == null) {
      desk.book(RequestId.next(), actor, session, learner);
    }
    AttendanceMark seen = known == null ? AttendanceMark.EXPECTED : known.mark();
    Marking line = new Marking(learner, seen, AttendanceMark.PRESENT, MarkSource.SCAN);
    return merge(actor, session, line, age, known == null);
  }

  private Merging merge(
      Actor actor, SessionId session, Marking line, Duration age, boolean onTheSpot) {
    demandPossible(sessions.head(actor.site(), session), line.chosen());
    Instant now = clock.instant();
    Note note = line.note(actor.account(), now.minus(sensible(age)));
    Presence noted = presences.of(actor.site(), session).get(line.learner());
    if (noted == null) {
      Presence first = new Presence(actor.site(), session, note, now);
      if (onTheSpot) {
        first.addedOnTheSpot();
      }
      presences.add(first);
      presences.flushOrRepeat();
      return Merging.NOTED;
    }
    Merging outcome = Merging.of(noted, note);
    boolean decides = outcome == Merging.NOTED || outcome == Merging.SAME;
    if (decides && note.source() == MarkSource.TAP) {
      settle(actor, session, line.learner(), now);
    }
    if (outcome.isShown()) {
      presences.add(new Dispute(actor.site(), session, noted, note, outcome.isNoted(), now));
    }
    if (outcome.isNoted()) {
      noted.take(note, now);
    }
    presences.flushOrRepeat();
    return outcome;
  }

  private static Duration sensible(Duration age) {
    if (age.isNegative()) {
      return Duration.ZERO;
    }
    return age.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : age;
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

  /**
   * The sheet on paper, with the people who came without a card.
   *
   * @param seenWithout how many of them the page showed
   * @throws Refusal as {@link #markAll}, and when that number changed meanwhile
   */
  @Command
  @RequiresPermissions("session:run")
  public void reenter(
      RequestId request,
      Actor actor,
      SessionId session,
      List<Marking> lines,
      int seenWithout,
      int without) {
    note(actor, session, lines);
    if (without == seenWithout) {
      return;
    }
    if (sessions.head(actor.site(), session).withoutPass() != seenWithout) {
      throw new Refusal("attendance.refused.count_meanwhile");
    }
    desk.countWithoutPass(RequestId.next(), actor, session, without - seenWithout);
  }

  private void note(Actor actor, SessionId session, List<Marking> lines) {
    SessionRow row = sessions.head(actor.site(), session);
    Map<LearnerId, PersonRow> seated = seated(actor, session);
    List<Marking> changes = lines.stream().filter(Marking::isChange).toList();
    for (Marking line : changes) {
      demandPossible(row, line.chosen());
      demandSeat(seated, line.learner());
    }
    Map<LearnerId, Presence> noted = presences.of(actor.site(), session);
    demandNobodyElse(changes, noted, seated);
    Instant now = clock.instant();
    // First all that reads: a look-up would write the lines before it, where nobody repeats.
    for (Marking line : changes) {
      settle(actor, session, line.learner(), now);
    }
    for (Marking line : changes) {
      write(actor, session, line, noted.get(line.learner()), now);
    }
    presences.flushOrRepeat();
  }

  private Map<LearnerId, PersonRow> seated(Actor actor, SessionId session) {
    return people.people(actor.site(), session).stream()
        .collect(Collectors.toMap(PersonRow::learner, Function.identity()));
  }

  private static void demandSeat(Map<LearnerId, PersonRow> seated, LearnerId learner) {
    if (!seated.containsKey(learner)) {
      throw new UnknownThing("seat");
    }
  }

  /** Before it begins one can only be excused. */
  private static void demandPossible(SessionRow session, AttendanceMark chosen) {
    if (session.isCancelled()) {
      throw new Refusal("scheduling.refused.over.cancelled");
    }
    if (chosen == AttendanceMark.REVOKED) {
      throw new UnknownThing("mark");
    }
    boolean early = chosen != AttendanceMark.EXPECTED && chosen != AttendanceMark.EXCUSED;
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
    Note note = line.note(actor.account(), now);
    if (before == null) {
      presences.add(new Presence(actor.site(), session, note, now));
    } else if (before.mark() != line.chosen()) {
      before.take(note, now);
    }
  }

  /** Who marks a person again has decided what was open about them. */
  private void settle(Actor actor, SessionId session, LearnerId learner, Instant now) {
    presences
        .disputes(actor.site(), session, learner)
        .forEach(dispute -> dispute.settle(actor.account(), now));
  }
}
