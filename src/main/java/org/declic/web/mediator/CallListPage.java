package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declic.identity.Actor;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.WaitRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * Whom to tell by hand: people in line, by session, with nickname and picture only. Nobody’s number
 * is kept for this: they are told when they come, or ring.
 */
@Named("mediatorCallList")
@RequestScoped
public class CallListPage {
  private static final Duration AHEAD = Duration.ofDays(15);

  @Inject SeatQueries seats;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  private final List<Group> groups = new ArrayList<>();
  private int people;

  /**
   * A session and its line.
   *
   * @param free seats that are free now: whoever comes first sits
   */
  public record Group(SessionView session, int free, List<Line> lines) {}

  /** One person of a line. */
  public record Line(WaitRow row, String pictureUrl, String remark, boolean now) {}

  public void open() {
    Actor actor = person.present();
    Instant now = times.now();
    Map<String, List<WaitRow>> bySession = new LinkedHashMap<>();
    seats
        .lines(actor.site(), now, now.plus(AHEAD))
        .forEach(row -> bySession.computeIfAbsent(row.session(), id -> new ArrayList<>()).add(row));
    bySession.values().forEach(rows -> groups.add(group(actor, rows)));
    people = groups.stream().mapToInt(group -> group.lines().size()).sum();
  }

  private Group group(Actor actor, List<WaitRow> rows) {
    SessionView session = views.of(sessions.head(actor.site(), rows.get(0).sessionId()));
    int free = session.row().free();
    return new Group(session, free, rows.stream().map(row -> line(row, free > 0)).toList());
  }

  private Line line(WaitRow row, boolean free) {
    String remark =
        row.isOffered()
            ? words.say("seats.line.kept", row.until().map(this::when).orElse(""))
            : words.say("seats.line.since", when(row.joinedAt()));
    return new Line(row, SignedInPerson.pictureUrl(row.picture()), remark, row.isOffered() || free);
  }

  private String when(Instant at) {
    return times.near(at.atZone(times.zone()).toLocalDate()) + ", " + times.at(at);
  }

  public List<Group> getGroups() {
    return groups;
  }

  public int getPeople() {
    return people;
  }

  public String getPrintedAt() {
    return times.fullDay(times.today()) + ", " + times.at(times.now());
  }
}
