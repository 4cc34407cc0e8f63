package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.slip.Slip;
import org.declic.scheduling.slip.SlipDesk;
import org.declic.web.Posted;
import org.declic.web.SessionCard;
import org.declic.web.SessionCards;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/**
 * « J’ai un bon »: the code of a partner's slip becomes a place, with or without a card. The code
 * is sent with each form and stands in no address.
 */
@Named("learnerSlip")
@RequestScoped
public class SlipPage {
  private static final int MOST = 5;

  @Inject SlipDesk desk;
  @Inject SessionQueries sessions;
  @Inject SessionCards cards;
  @Inject FittingSessions fitting;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private Optional<Slip> slip = Optional.empty();
  private Optional<SessionCard> place = Optional.empty();
  private List<SessionCard> offered = List.of();
  private String problem = "";
  private String news = "";

  public void open() {
    if (!posted.is()) {
      return;
    }
    Actor actor = person.present();
    try {
      carryOut(actor);
      slip = Optional.of(desk.look(actor, posted.value("code")));
    } catch (Refusal refusal) {
      boolean full = refusal.key().equals("scheduling.refused.full");
      problem = full ? words.say("learner_slip.full_now") : words.of(refusal);
      slip = known(actor);
    }
    place = slip.flatMap(Slip::session).map(id -> cards.of(sessions.head(actor.site(), id)));
    if (slip.isPresent() && place.isEmpty()) {
      offered = fitting.of(actor, MOST).stream().filter(SessionCard::isFree).toList();
    }
  }

  private void carryOut(Actor actor) {
    RequestId request = posted.requestId();
    String code = posted.value("code");
    if (posted.act().startsWith("use:")) {
      SessionId session = new SessionId(posted.act().substring("use:".length()));
      boolean card = actor.kind() == Actor.Kind.LEARNER;
      desk.use(
          request, actor, code, session, card ? Optional.of(actor.learner()) : Optional.empty());
      news = words.say(card ? "learner_slip.done_card" : "learner_slip.done");
    } else if (posted.act().equals("give")) {
      desk.giveBack(request, actor, code);
      news = words.say("learner_slip.given");
    }
  }

  /** The slip whose use was refused: it is still good. */
  private Optional<Slip> known(Actor actor) {
    try {
      return Optional.of(desk.look(actor, posted.value("code")));
    } catch (Refusal unknown) {
      return Optional.empty();
    }
  }

  public boolean isKnown() {
    return slip.isPresent();
  }

  public String getPartner() {
    return slip.map(Slip::partner).orElse("");
  }

  public String getCode() {
    return slip.map(found -> found.code().printed()).orElse("");
  }

  public String getTyped() {
    String typed = posted.value("code");
    return typed.length() > 20 ? typed.substring(0, 20) : typed;
  }

  public SessionCard getPlace() {
    return place.orElse(null);
  }

  /** The place is somebody's with a card: the card gives it back. */
  public boolean isByCard() {
    return slip.map(Slip::byCard).orElse(false);
  }

  public List<SessionCard> getOffered() {
    return offered;
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    return news;
  }
}
