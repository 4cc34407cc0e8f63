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
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.WaitRow;
import org.declic.scheduling.reminder.ReminderQueries;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * Whom to tell by hand: people in line, by session, with nickname and picture only. Nobody’s number
 * is kept for this: they are told when they come, or ring. Who asked for messages is told by one,
 * and marked.
 */
@Named("mediatorCallList")
@RequestScoped
public class CallListPage {
  private static final Duration AHEAD = Duration.ofDays(15);

  @Inject SeatQueries seats;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject ReminderQueries reminders;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  private final List<Group> groups = new ArrayList<>();
  private int people;
  private int byMessage;

  /**
   * A session and its line.
   *
   * @param free seats that are free now: whoever comes first sits
   */
  public record Group(SessionView session, int free, List<Line> lines) {}

  /**
   * One person of a line.
   *
   * @param told by a message; nobody has to call
   */
  public record Line(WaitRow row, String pictureUrl, String remark, boolean now, boolean told) {}

  public void open() {
    Actor actor = person.present();
    Instant now = times.now();
    Map<String, List<WaitRow>> bySession = new LinkedHashMap<>();
    seats
        .lines(actor.site(), now, now.plus(AHEAD))
        .forEach(row -> bySession.computeIfAbsent(row.session(), id -> new ArrayList<>()).add(row));
    bySession.values().forEach(rows -> groups.add(group(actor, rows)));
    List<Line> lines = groups.stream().flatMap(group -> group.lines().stream()).toList();
    people = lines.size();
    byMessage = (int) lines.stream().filter(Line::told).count();
  }

  private Group group(Actor actor, List<WaitRow> rows) {
    SessionView session = views.of(sessions.head(actor.site(), rows.get(0).sessionId()));
    int free = session.row().free();
    Set<LearnerId> told = reminders.told(actor.site(), rows.get(0).sessionId());
    return new Group(
        session,
        free,
        rows.stream()
            .map(row -> line(row, free > 0, told.contains(new LearnerId(row.id()))))
            .toList());
  }

  private Line line(WaitRow row, boolean free, boolean told) {
    String remark =
        row.isOffered()
            ? words.say("seats.line.kept", row.until().map(this::when).orElse(""))
            : words.say("seats.line.since", when(row.joinedAt()));
    return new Line(
        row, SignedInPerson.pictureUrl(row.picture()), remark, row.isOffered() || free, told);
  }

  private String when(Instant at) {
    return times.near(at.atZone(times.zone()).toLocalDate()) + ", " + times.at(at);
  }

  public List<Group> getGroups() {
    return groups;
  }

  /** « 3 personnes attendent une place, dont 1 prévenue par message ». */
  public String getSummary() {
    String all = words.say("mediator_call_list.summary", people);
    return byMessage == 0 ? all : words.say("mediator_call_list.by_message", all, byMessage);
  }

  public String getPrintedAt() {
    return times.fullDay(times.today()) + ", " + times.at(times.now());
  }
}
