package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.assignment.replacement.Answer;
import org.declic.assignment.replacement.RepairQueries;
import org.declic.assignment.replacement.ReplacementDesk;
import org.declic.assignment.replacement.ReplacementRequestId;
import org.declic.assignment.replacement.RequestRow;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** A colleague asks for a replacement: what, when, where, and two answers. */
@Named("mediatorRequest")
@RequestScoped
public class RequestPage {
  @Inject RepairQueries repairs;
  @Inject ReplacementDesk desk;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;
  @Inject Sites sites;

  private RequestRow request;
  private SessionView session;
  private List<SessionView> sameDay = List.of();
  private String problem = "";

  public void open() {
    Actor actor = person.present();
    ReplacementRequestId id = new ReplacementRequestId(posted.value("id"));
    if (posted.is() && carryOut(actor, id)) {
      return;
    }
    request = repairs.request(actor.account(), id);
    session = views.of(sessions.head(request.site(), new SessionId(request.sessionId())));
    sameDay =
        views.of(
            sessions.ledBy(
                actor.site(),
                actor.account(),
                times.startOf(session.row().date()),
                times.startOf(session.row().date().plusDays(1))));
  }

  private boolean carryOut(Actor actor, ReplacementRequestId id) {
    try {
      if (posted.act().equals("yes")) {
        desk.accept(posted.requestId(), actor, id);
        posted.redirect("/mediator/request.xhtml?id=" + id.value() + "&done=yes");
      } else {
        desk.decline(posted.requestId(), actor, id);
        posted.redirect("/mediator/request.xhtml?id=" + id.value() + "&done=no");
      }
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  public RequestRow getRequest() {
    return request;
  }

  public SessionView getSession() {
    return session;
  }

  /** The name of the site that asks, when it is not one's own; else empty. */
  public String getElsewhere() {
    return isElsewhere() ? sites.facts(request.site()).name() : "";
  }

  /** Where that site is; empty while nobody there has said it. */
  public String getAddress() {
    return isElsewhere() ? sites.address(request.site()) : "";
  }

  private boolean isElsewhere() {
    return !request.site().equals(person.present().site());
  }

  public boolean isOpen() {
    return request.isOpen(times.now()) && session.row().startsAt().isAfter(times.now());
  }

  public Answer getAnswer() {
    return request.answer(times.now());
  }

  public boolean isAccepted() {
    return getAnswer() == Answer.ACCEPTED;
  }

  public String getDay() {
    return Times.capital(times.near(session.row().date()));
  }

  public String getUntil() {
    return words.say(
        "mediator_request.until",
        times.near(request.until().atZone(times.zone()).toLocalDate()),
        times.at(request.until()));
  }

  /** What one leads oneself that day. */
  public List<SessionView> getSameDay() {
    return sameDay.stream().filter(view -> !view.id().equals(session.id())).toList();
  }

  public String getProblem() {
    return problem;
  }

  private String done() {
    return isElsewhere()
        ? words.say("mediator_request.done_yes_elsewhere", getElsewhere())
        : words.say("mediator_request.done_yes");
  }

  public String getNews() {
    String done = posted.is() ? "" : posted.value("done");
    return switch (done) {
      case "yes" -> isAccepted() ? done() : "";
      case "no" -> getAnswer() == Answer.DECLINED ? words.say("mediator_request.done_no") : "";
      default -> "";
    };
  }
}
