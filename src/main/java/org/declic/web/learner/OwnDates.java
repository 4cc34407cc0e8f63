package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.WaitRow;
import org.declic.web.SessionCard;
import org.declic.web.SessionCards;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** When the learner is expected, and what waits for an answer; {@code ownDates} in pages. */
@Named("ownDates")
@RequestScoped
public class OwnDates {
  @Inject SignedInPerson person;
  @Inject SessionQueries sessions;
  @Inject SeatQueries seats;
  @Inject SessionCards cards;
  @Inject Words words;
  @Inject Times times;
  @Inject Clock clock;

  private List<Found> found;
  private OwnDate first;
  private List<OwnDate> all;

  /**
   * One session of theirs.
   *
   * @param tone of the tag: done, todo or advice
   * @param urgent an answer is expected
   */
  public record OwnDate(
      SessionCard session, String state, String tone, String icon, boolean urgent) {}

  /**
   * What of it is known before it is put into words.
   *
   * @param line where they stand in line for it; empty with a seat
   */
  private record Found(SessionRow row, Optional<WaitRow> line) {
    boolean urgent() {
      return line.filter(any -> isKept(any) || any.isWaiting() && row.free() > 0).isPresent();
    }

    private static boolean isKept(WaitRow line) {
      return line.isOffered() && line.until().isPresent();
    }
  }

  /** What wants an answer first, then by date. */
  public List<OwnDate> getAll() {
    if (all == null) {
      all = found().stream().map(this::inWords).toList();
    }
    return all;
  }

  /** What home and farewell show. */
  public OwnDate getFirst() {
    if (first == null && !found().isEmpty()) {
      first = inWords(found().get(0));
    }
    return first;
  }

  private List<Found> found() {
    if (found == null) {
      found =
          person
              .get()
              .filter(actor -> actor.kind() == Actor.Kind.LEARNER)
              .map(this::read)
              .orElse(List.of());
    }
    return found;
  }

  private List<Found> read(Actor actor) {
    Instant now = clock.instant();
    List<Found> dates = new ArrayList<>();
    for (SessionRow row : sessions.ahead(actor.learner(), now)) {
      dates.add(new Found(row, Optional.empty()));
    }
    for (WaitRow line : seats.linesOf(actor.learner(), now)) {
      dates.add(new Found(sessions.head(actor.site(), line.sessionId()), Optional.of(line)));
    }
    dates.sort(
        Comparator.comparing((Found date) -> !date.urgent())
            .thenComparing(date -> date.row().startsAt()));
    return dates;
  }

  private OwnDate inWords(Found date) {
    SessionRow row = date.row();
    if (date.line().isPresent()) {
      return waiting(row, date.line().get());
    }
    return row.isCancelled()
        ? date(row, "seats.own.cancelled", "advice", "x")
        : date(row, "seats.own.seated", "done", "circle-check");
  }

  private OwnDate waiting(SessionRow row, WaitRow line) {
    if (Found.isKept(line)) {
      String words = this.words.say("seats.own.offered", until(line.until().get()));
      return new OwnDate(cards.of(row), words, "advice", "bell", true);
    }
    if (line.isWaiting() && row.free() > 0) {
      return new OwnDate(cards.of(row), words.say("seats.own.free_now"), "advice", "bell", true);
    }
    return line.isLapsed()
        ? date(row, "seats.own.lapsed", "todo", "clock")
        : date(row, "seats.own.waiting", "todo", "hourglass", seats.placeInLine(line));
  }

  private OwnDate date(SessionRow row, String key, String tone, String icon, Object... values) {
    return new OwnDate(cards.of(row), words.say(key, values), tone, icon, false);
  }

  /** « demain, 18 h ». */
  public String until(Instant until) {
    return times.near(until.atZone(times.zone()).toLocalDate()) + ", " + times.at(until);
  }
}
