package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.HeldRow;
import org.declic.scheduling.MoveRow;
import org.declic.scheduling.SeatOrigin;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Standing;
import org.declic.scheduling.WaitRow;
import org.declic.scheduling.slip.SlipDesk;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * The places of one session besides the seats: the line, places without a card, slips, and what
 * happened. Part of the session's page; {@code sessionSeats} in pages.
 */
@Named("sessionSeats")
@RequestScoped
public class SessionSeats {
  private static final int LONGEST = 200;
  private static final Set<String> ACTS = Set.of("wait", "unwait", "hold", "release", "slip");

  /** What is refused about the card that was named beside the slip. */
  private static final Set<String> OF_THE_CARD =
      Set.of("seats.refused.which_card", "seats.refused.slip_seated");

  @Inject SeatQueries seats;
  @Inject BookingDesk desk;
  @Inject SlipDesk slips;
  @Inject LearnerQueries learners;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<Waiting> line = List.of();
  private List<HeldRow> held = List.of();
  private List<Move> moves = List.of();
  private Map<LearnerId, SeatOrigin> origins = Map.of();
  private boolean free;
  private Optional<FormProblem> problem = Optional.empty();

  /** Somebody in line, with what is said of it. */
  public record Waiting(WaitRow row, String pictureUrl, String remark) {}

  /** One line of what happened. */
  public record Move(String when, String text) {}

  /** Reads everything for a session that has seats. */
  void open(Actor actor, SessionRow session) {
    SessionId id = session.sessionId();
    line = seats.line(actor.site(), id).stream().map(this::waiting).toList();
    held = seats.held(actor.site(), id);
    origins = seats.origins(actor.site(), id);
    moves = seats.moves(actor.site(), id).stream().map(this::move).toList();
    free = session.free() > 0;
  }

  static boolean carriesOut(String act) {
    return ACTS.contains(act);
  }

  /**
   * @return what to tell: the end of an address
   * @throws Refusal with the sentence of what stands in the way
   */
  String carryOut(RequestId request, Actor actor, SessionId id) {
    return switch (posted.act()) {
      case "wait" -> {
        Standing standing = desk.putInLine(request, actor, id, learner());
        yield (standing == Standing.SEATED ? "added&who=" : "waits&who=") + learner().value();
      }
      case "unwait" -> {
        desk.takeOutOfLine(request, actor, id, learner());
        yield "unwaits&who=" + learner().value();
      }
      case "hold" -> {
        desk.hold(request, actor, id, number(posted.value("places")), posted.value("label"));
        yield "held";
      }
      case "release" -> {
        desk.release(request, actor, id, posted.value("held"));
        yield "released";
      }
      default -> {
        Optional<LearnerId> card = card(actor);
        slips.use(request, actor, posted.value("slip"), id, card);
        yield card.map(who -> "added&who=" + who.value()).orElse("slip");
      }
    };
  }

  /** The refused form is shown again, open, with what was typed and the reason at its field. */
  void refused(Refusal refusal) {
    String field = field(refusal.key());
    if (!field.isEmpty()) {
      problem = Optional.of(new FormProblem(field, words.of(refusal)));
    }
  }

  /** Where to mend it; empty for an act without fields. */
  private String field(String key) {
    return switch (posted.act()) {
      case "hold" -> key.equals("seats.refused.held_label") ? "label" : "places";
      case "slip" -> OF_THE_CARD.contains(key) ? "card" : "slip";
      default -> "";
    };
  }

  private LearnerId learner() {
    return new LearnerId(posted.value("learner"));
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
  }

  /** Empty when no card was named. */
  private Optional<LearnerId> card(Actor actor) {
    String typed = posted.value("card").strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<LearnerFace> found = learners.search(actor.site(), typed, 2);
    if (found.size() != 1) {
      throw new Refusal("seats.refused.which_card");
    }
    return Optional.of(new LearnerId(found.get(0).id()));
  }

  private Waiting waiting(WaitRow row) {
    String since = words.say("seats.line.since", when(row.joinedAt()));
    String remark =
        switch (row.state()) {
          case WAITING -> since;
          case OFFERED -> words.say("seats.line.kept", row.until().map(this::when).orElse(""));
          case LAPSED -> words.say("seats.line.lapsed");
        };
    return new Waiting(row, SignedInPerson.pictureUrl(row.picture()), remark);
  }

  private Move move(MoveRow row) {
    String who =
        row.nickname().isEmpty() ? words.say("seats.move.without", row.places()) : row.nickname();
    String what = words.say("SeatMoveKind." + row.kind(), who);
    String by = row.by().isEmpty() ? words.of(row.origin()) : row.by();
    return new Move(Times.capital(when(row.at())), words.say("seats.move.by", what, by));
  }

  private String when(Instant at) {
    return times.near(at.atZone(times.zone()).toLocalDate()) + ", " + times.at(at);
  }

  /** By which way somebody came to the seat. */
  public String origin(String learner) {
    return Optional.ofNullable(origins.get(new LearnerId(learner))).map(words::of).orElse("");
  }

  /** This form was just refused: its part of the page is shown open. */
  public boolean isAsked(String act) {
    return problem.isPresent() && posted.act().equals(act);
  }

  /** What stood in a field that is to be mended; empty when nothing is. */
  public String typed(String field) {
    String typed = problem.isPresent() ? posted.value(field) : "";
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  public String problem(String field) {
    return problem.filter(one -> one.fieldId().equals(field)).map(FormProblem::text).orElse("");
  }

  /** What is to be mended, for the summary above. */
  public List<FormProblem> getProblems() {
    return problem.stream().toList();
  }

  public List<Waiting> getLine() {
    return line;
  }

  public List<HeldRow> getHeld() {
    return held;
  }

  public List<Move> getMoves() {
    return moves;
  }

  /** A seat that anybody could take now. */
  public boolean isFree() {
    return free;
  }
}
