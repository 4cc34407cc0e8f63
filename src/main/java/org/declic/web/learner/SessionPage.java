package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.OwnSeats;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Standing;
import org.declic.scheduling.WaitRow;
import org.declic.web.Posted;
import org.declic.web.SessionCard;
import org.declic.web.SessionCards;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** One session: take a place, give it back, wait for one. */
@Named("learnerSession")
@RequestScoped
public class SessionPage {
  private static final Set<String> NEWS =
      Set.of("taken", "moved", "joined", "given", "left", "declined");
  private static final int OTHERS = 2;

  @Inject SessionQueries sessions;
  @Inject SeatQueries seats;
  @Inject PlanDetailQueries details;
  @Inject OwnSeats own;
  @Inject OwnDates dates;
  @Inject FittingSessions fitting;
  @Inject SessionCards cards;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;
  @Inject Clock clock;

  private SessionId id;
  private SessionCard session;
  private Situation situation;
  private Optional<WaitRow> line = Optional.empty();
  private List<SessionCard> others = List.of();
  private String toBring = "";
  private String problem = "";

  /** What this person can do here now: one main action each. */
  public enum Situation {
    FREE,
    FULL,
    SEATED,
    OFFERED,
    WAITING,
    CANCELLED,
    BEGUN,
    OPEN_DOOR,
    NO_CARD
  }

  public void open() {
    Actor actor = person.present();
    id = new SessionId(posted.value("id"));
    if (posted.is() && carryOut(actor)) {
      return;
    }
    SessionRow row = sessions.head(actor.site(), id);
    session = cards.of(row);
    toBring = details.toBring(actor.site(), id);
    boolean card = actor.kind() == Actor.Kind.LEARNER;
    line = card ? seats.inLine(id, actor.learner()) : Optional.empty();
    situation = find(row, card && seats.has(id, actor.learner()), card);
    if (situation == Situation.CANCELLED || situation == Situation.FULL) {
      others = fitting.of(actor, OTHERS + 1).stream().filter(this::isOther).limit(OTHERS).toList();
    }
  }

  private boolean isOther(SessionCard card) {
    return card.isFree() && !card.id().equals(id.value());
  }

  private Situation find(SessionRow row, boolean seated, boolean card) {
    if (row.isCancelled()) {
      return Situation.CANCELLED;
    }
    if (!row.kind().isEnrolled()) {
      return Situation.OPEN_DOOR;
    }
    if (seated) {
      return Situation.SEATED;
    }
    if (!row.isPlanned() || !row.startsAt().isAfter(clock.instant())) {
      return Situation.BEGUN;
    }
    if (!card) {
      return Situation.NO_CARD;
    }
    if (line.filter(WaitRow::isOffered).isPresent()) {
      return Situation.OFFERED;
    }
    if (row.free() > 0) {
      return Situation.FREE;
    }
    return line.filter(WaitRow::isWaiting).isPresent() ? Situation.WAITING : Situation.FULL;
  }

  private boolean carryOut(Actor actor) {
    RequestId request = posted.requestId();
    try {
      switch (posted.act()) {
        case "take" -> {
          own.take(request, actor, id);
          back(isWhatWasSeen(actor) ? "taken" : "moved");
        }
        case "join" -> back(own.join(request, actor, id) == Standing.SEATED ? "taken" : "joined");
        case "give" -> {
          own.giveBack(request, actor, id);
          back("given");
        }
        case "leave" -> {
          own.leave(request, actor, id);
          back("left");
        }
        case "decline" -> {
          own.leave(request, actor, id);
          back("declined");
        }
        default -> posted.redirect(address());
      }
      return true;
    } catch (Refusal refusal) {
      boolean full = refusal.key().equals("scheduling.refused.full");
      problem = full ? words.say("learner_session.full_now") : words.of(refusal);
      return false;
    }
  }

  /** Moved while the form was open: the place is kept, and the new hour is said. */
  private boolean isWhatWasSeen(Actor actor) {
    String now = seen(sessions.head(actor.site(), id));
    return posted.value("seen").isEmpty() || posted.value("seen").equals(now);
  }

  private static String seen(SessionRow row) {
    return row.startsAt().toEpochMilli() + " " + row.endsAt().toEpochMilli() + " " + row.room();
  }

  private void back(String done) {
    posted.redirect(address() + "&done=" + done);
  }

  private String address() {
    return "/learner/session.xhtml?id=" + id.value();
  }

  public SessionCard getSession() {
    return session;
  }

  /** In words; empty when nothing is asked for. */
  public String getToBring() {
    return toBring;
  }

  public String getSituation() {
    return situation.name();
  }

  public String getSeen() {
    return seen(session.row());
  }

  public String getProblem() {
    return problem;
  }

  /** What the last step did. */
  public String getNews() {
    String done = posted.value("done");
    return posted.is() || !NEWS.contains(done) ? "" : words.say("learner_session.done_" + done);
  }

  /** The seat was just given back: taking it again is undoing. */
  public boolean isGivenBack() {
    return posted.value("done").equals("given");
  }

  /** « Votre place est gardée jusqu’à demain, 18 h ». */
  public String getUntil() {
    return line.flatMap(WaitRow::until).map(dates::until).orElse("");
  }

  public int getPlaceInLine() {
    return line.filter(WaitRow::isWaiting).map(seats::placeInLine).orElse(0);
  }

  public boolean isLapsed() {
    return line.filter(WaitRow::isLapsed).isPresent();
  }

  public List<SessionCard> getOthers() {
    return others;
  }
}
