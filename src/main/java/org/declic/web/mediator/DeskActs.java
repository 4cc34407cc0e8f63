package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.walkin.ReceivingDesk;
import org.declic.scheduling.walkin.TicketDesk;
import org.declic.scheduling.walkin.TicketId;
import org.declic.scheduling.walkin.TicketSeating;
import org.declic.scheduling.walkin.WalkInNeed;
import org.declic.scheduling.walkin.WalkInQueries;
import org.declic.web.Posted;
import org.declic.web.Words;

/** The buttons of the walk-in board. */
@RequestScoped
public class DeskActs {
  private static final String ADDRESS = "/mediator/desk.xhtml";

  @Inject TicketDesk tickets;
  @Inject TicketSeating seating;
  @Inject ReceivingDesk posts;
  @Inject WalkInQueries walkIns;
  @Inject LearnerQueries learners;
  @Inject Posted posted;
  @Inject Words words;

  /** Carries out what was pressed and goes back to the board; the sentence of a refusal, if any. */
  String carryOut(Actor actor) {
    try {
      posted.redirect(ADDRESS + done(actor));
      return "";
    } catch (Refusal refusal) {
      return words.of(refusal);
    }
  }

  private String done(Actor actor) {
    RequestId request = posted.requestId();
    String[] act = posted.act().split(":", 2);
    switch (act[0]) {
      case "new":
        return "?made=" + tickets.take(request, actor, need(act)).value();
      case "post":
        posts.receiveIn(request, actor, new RoomId(posted.value("room")));
        return "";
      case "stop":
        posts.stop(request, actor);
        return "";
      case "more", "less":
        seating.countWorkstations(request, actor, act[0].equals("more") ? 1 : -1);
        return "";
      default:
        return posted.value("ticket").isEmpty() ? "" : onTicket(request, actor, act);
    }
  }

  private String onTicket(RequestId request, Actor actor, String[] act) {
    TicketId id = new TicketId(posted.value("ticket"));
    String more = "";
    switch (act[0]) {
      case "called" -> tickets.call(request, actor, id);
      case "again" -> tickets.callAgain(request, actor, id);
      case "back" -> tickets.putBack(request, actor, id);
      case "answer" -> tickets.answer(request, actor, id);
      case "leave" -> tickets.leave(request, actor, id);
      case "workstation" -> seating.workstation(request, actor, id);
      case "seat" -> seating.seat(request, actor, id, session(act), learner(actor));
      case "support" ->
          more =
              "&session="
                  + seating.support(request, actor, id, mediator(actor), learner(actor)).value();
      default -> {
        return "";
      }
    }
    int number = walkIns.ticket(actor.site(), id).number();
    return "?done=" + act[0] + "&number=" + number + more;
  }

  private static WalkInNeed need(String[] act) {
    return Arrays.stream(WalkInNeed.values())
        .filter(need -> act.length == 2 && need.name().equals(act[1]))
        .findFirst()
        .orElseThrow(() -> new UnknownThing("need"));
  }

  /** The one of the button, else the one chosen in the list. */
  private SessionId session(String[] act) {
    return new SessionId(act.length == 2 ? act[1] : posted.value("session"));
  }

  private AccountId mediator(Actor actor) {
    String chosen = posted.value("mediator");
    return chosen.isEmpty() ? actor.account() : new AccountId(chosen);
  }

  /**
   * Whose card was shown, by its code or the whole nickname; nobody when nothing was typed.
   *
   * @throws Refusal when it is nobody, or may be several
   */
  private Optional<LearnerId> learner(Actor actor) {
    String typed = posted.value("card").strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<LearnerFace> found = learners.search(actor.site(), typed, 2);
    if (found.size() != 1) {
      throw new Refusal(
          found.isEmpty() ? "walkin.refused.no_card" : "walkin.refused.several_cards");
    }
    return Optional.of(new LearnerId(found.get(0).id()));
  }
}
