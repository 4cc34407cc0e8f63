package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.declic.identity.Actor;
import org.declic.identity.StaffRow;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.Rooms;
import org.declic.scheduling.walkin.Board;
import org.declic.scheduling.walkin.DayCount;
import org.declic.scheduling.walkin.Receiver;
import org.declic.scheduling.walkin.TicketId;
import org.declic.scheduling.walkin.TicketRow;
import org.declic.scheduling.walkin.WalkInNeed;
import org.declic.scheduling.walkin.WalkInQueries;
import org.declic.scheduling.walkin.Workstations;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.WaitWords;
import org.declic.web.Words;

/** The walk-in board: who waits, for what, since when; who and what is free; one tap to each. */
@Named("mediatorDesk")
@RequestScoped
public class DeskPage {
  @Inject WalkInQueries walkIns;
  @Inject DeskActs acts;
  @Inject Rooms rooms;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject WaitWords waits;
  @Inject Words words;

  private Board board;
  private List<DeskLine> waiting = List.of();
  private List<DeskLine> called = List.of();
  private Optional<String> post = Optional.empty();
  private Optional<TicketRow> made = Optional.empty();
  private String problem = "";
  private String news = "";

  public void open() {
    Actor actor = person.present();
    if (posted.is()) {
      problem = acts.carryOut(actor);
      if (problem.isEmpty()) {
        return;
      }
    }
    board = walkIns.board(actor.site());
    post = walkIns.post(actor.site(), actor.id());
    waiting =
        IntStream.range(0, board.waiting().size())
            .mapToObj(place -> line(board.waiting().get(place), waits.of(board.wait(place))))
            .toList();
    called = board.called().stream().map(ticket -> line(ticket, "")).toList();
    made =
        posted.value("made").isEmpty()
            ? Optional.empty()
            : Optional.of(walkIns.ticket(actor.site(), new TicketId(posted.value("made"))));
    news = posted.is() ? "" : tell();
  }

  private DeskLine line(TicketRow ticket, String wait) {
    boolean mine = person.present().displayName().equals(ticket.calledBy());
    return new DeskLine(
        ticket,
        words.of(ticket.need()),
        WalkInIcons.of(ticket.need()),
        since(Duration.between(ticket.takenAt(), board.now())),
        wait,
        mine,
        way(ticket.need()));
  }

  private String since(Duration waited) {
    return waited.toMinutes() < 1
        ? words.say("mediator_desk.just")
        : words.say("mediator_desk.waits", times.length(waited));
  }

  /** What one tap does for this need; nothing when it cannot be answered now. */
  private Optional<DeskLine.Way> way(WalkInNeed need) {
    Optional<DeskLine.Way> seat =
        board
            .fitting(need)
            .map(
                session ->
                    new DeskLine.Way(
                        "seat:" + session.id(),
                        "user-check",
                        words.say("mediator_desk.seat_at", times.clock(session.start()))));
    return switch (need) {
      case WORKSTATION ->
          board.workstations().free() == 0
              ? Optional.empty()
              : way("workstation", "device-desktop", "mediator_desk.workstation");
      case WORKSHOP -> seat;
      case APPOINTMENT, PROCEDURE ->
          seat.or(() -> way("support", "users", "mediator_desk.support"));
      case OTHER -> way("answer", "check", "mediator_desk.answer");
    };
  }

  private Optional<DeskLine.Way> way(String act, String icon, String key) {
    return Optional.of(new DeskLine.Way(act, icon, words.say(key)));
  }

  private String tell() {
    String done = posted.value("done");
    String number = posted.value("number");
    boolean known =
        done.matches("called|again|back|answer|leave|workstation|seat|support")
            && number.matches("[0-9]{1,4}");
    return known ? words.say("mediator_desk.done_" + done, number) : "";
  }

  public String getSummary() {
    return words.say(
        "mediator_desk.summary",
        board.waiting().size(),
        board.called().size(),
        waits.of(board.wait(board.waiting().size())));
  }

  public List<DeskLine> getWaiting() {
    return waiting;
  }

  public List<DeskLine> getCalled() {
    return called;
  }

  public List<NeedChoice> getNeeds() {
    List<NeedChoice> choices = new ArrayList<>();
    for (WalkInNeed need : WalkInNeed.values()) {
      choices.add(new NeedChoice(need.name(), words.of(need), WalkInIcons.of(need)));
    }
    return choices;
  }

  /** A button of « Nouveau ticket ». */
  public record NeedChoice(String name, String text, String icon) {}

  /** Who can help now, in words. */
  public record HelperLine(String name, String initial, String place, SessionView.State state) {}

  public List<HelperLine> getHelpers() {
    return board.helpers().stream().map(this::helper).toList();
  }

  private HelperLine helper(Receiver helper) {
    String name = String.join(", ", helper.who().stream().map(leader -> leader.name()).toList());
    SessionView.State state =
        helper
            .session()
            .map(
                session ->
                    new SessionView.State(
                        "neutral",
                        "calendar-event",
                        words.say("mediator_desk.until", times.clock(session.end()))))
            .orElse(
                helper.calling()
                    ? new SessionView.State("action", "bell", words.say("mediator_desk.calling"))
                    : new SessionView.State(
                        "success", "circle-check", words.say("mediator_desk.free")));
    return new HelperLine(name, name.substring(0, 1), helper.place(), state);
  }

  /** Colleagues who could receive somebody now: oneself, then those who say where they are. */
  public List<StaffRow> getReceivers() {
    Actor me = person.present();
    List<StaffRow> all = new ArrayList<>();
    all.add(new StaffRow(me.id(), me.displayName()));
    board.helpers().stream()
        .filter(helper -> helper.session().isEmpty())
        .flatMap(helper -> helper.who().stream())
        .filter(leader -> !leader.id().equals(me.id()))
        .forEach(leader -> all.add(new StaffRow(leader.id(), leader.name())));
    return all;
  }

  /** A session of today with a free place. */
  public record Choice(String id, String text, String detail) {}

  public List<Choice> getSessions() {
    return board.sessions().stream().map(this::choice).toList();
  }

  private Choice choice(SessionRow session) {
    SessionView view = views.of(session);
    String free =
        session.kind().isEnrolled()
            ? words.say("mediator_desk.seats_free", session.free())
            : words.say("mediator_desk.open_door");
    return new Choice(
        session.id(), view.start() + " · " + view.subject(), session.room() + " · " + free);
  }

  public Workstations getWorkstations() {
    return board.workstations();
  }

  public DayCount getToday() {
    return board.today();
  }

  public List<RoomRow> getRooms() {
    return rooms.of(person.present().site());
  }

  /** The room in which this person receives, or an empty text. */
  public String getPost() {
    return post.orElse("");
  }

  public String getPostName() {
    return getRooms().stream()
        .filter(room -> room.id().equals(getPost()))
        .map(RoomRow::name)
        .findFirst()
        .orElse("");
  }

  /** The ticket just given. */
  public TicketRow getMade() {
    return made.orElse(null);
  }

  public String getTakes() {
    return words.say("mediator_desk.rule", board.takes(), Math.max(1, board.receiving()));
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    return news;
  }

  /** The session that began by the last tap, to go on with it. */
  public String getBegun() {
    String begun = posted.value("session");
    return posted.is() || !begun.matches("[0-9a-f-]{36}") ? "" : begun;
  }
}
