package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.identity.PassDesk;
import org.declic.learning.help.HelpDesk;
import org.declic.learning.help.HelpQueries;
import org.declic.learning.help.HelpRequestId;
import org.declic.learning.help.HelpRow;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * The session while it runs: who needs help first. The page asks itself again every few seconds for
 * the facts; the order of the tiles stays until the mediator asks for a new one.
 */
@Named("mediatorLive")
@RequestScoped
public class LivePage {
  @Inject SessionEntrance entrance;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject LiveRoom room;
  @Inject LearnerQueries learners;
  @Inject PassDesk passes;
  @Inject HelpDesk help;
  @Inject HelpQueries hands;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private SessionId id;
  private SessionView session;
  private List<PersonRow> seated = List.of();
  private List<LiveTile> all = List.of();
  private List<LiveTile> tiles = List.of();
  private LiveOrder order;
  private List<Paused> paused = List.of();
  private List<Elsewhere> elsewhere = List.of();
  private String problem = "";

  /** A person of this session whose card waits. */
  public record Paused(LearnerFace face, String pictureUrl) {}

  /** A raised hand of somebody who is not in this session. */
  public record Elsewhere(String helpId, String name, String waits, String helper) {}

  public void open() {
    id = new SessionId(posted.value("id"));
    Actor actor = entrance.enter(id);
    if (posted.is() && carryOut(actor)) {
      return;
    }
    SessionRow row = sessions.head(actor.site(), id);
    if (!row.isOpen()) {
      posted.redirect("/mediator/session.xhtml?id=" + id.value());
      return;
    }
    session = views.of(row);
    LiveRoom.Room now = room.of(actor.site(), row);
    seated = now.seated();
    all = now.tiles();
    order = LiveOrder.read(posted.value("order"), all, times.now());
    tiles = order.arrange(all);
    paused = paused(actor);
    elsewhere = elsewhere(actor);
  }

  private boolean carryOut(Actor actor) {
    RequestId request = posted.requestId();
    try {
      switch (posted.act()) {
        case "help" -> help.take(request, actor, hand(actor));
        case "release" -> {
          LearnerId learner = new LearnerId(posted.value("learner"));
          entrance.demandSeat(learner);
          passes.release(request, actor, learner);
          posted.redirect(address() + "&order=" + safeOrder() + "&released=" + learner.value());
          return true;
        }
        case "settled" -> help.close(request, actor, hand(actor));
        default -> {
          // A button of an older page: nothing to do but to show this one.
        }
      }
      posted.redirect(address() + "&order=" + safeOrder());
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  /** For a guest it must be up in this session; at home it may be anybody’s. */
  private HelpRequestId hand(Actor actor) {
    HelpRequestId hand = new HelpRequestId(posted.value("help"));
    if (entrance.isGuest()) {
      hands.waiting(actor.site()).stream()
          .filter(row -> row.id().equals(hand))
          .findFirst()
          .ifPresentOrElse(
              row -> entrance.demandSeat(row.learner()),
              () -> {
                throw new UnknownThing("help request");
              });
    }
    return hand;
  }

  private String safeOrder() {
    return posted.value("order").replaceAll("[^0-9a-f._-]", "");
  }

  private String address() {
    return "/mediator/live.xhtml?id=" + id.value();
  }

  private List<Paused> paused(Actor actor) {
    Set<LearnerId> waiting =
        learners.paused(actor.site(), seated.stream().map(PersonRow::learner).toList());
    return seated.stream()
        .filter(row -> waiting.contains(row.learner()))
        .map(
            row ->
                new Paused(
                    new LearnerFace(row.id(), row.nickname(), row.picture()),
                    SignedInPerson.pictureUrl(row.picture())))
        .toList();
  }

  private List<Elsewhere> elsewhere(Actor actor) {
    Set<LearnerId> here = seated.stream().map(PersonRow::learner).collect(Collectors.toSet());
    if (entrance.isGuest()) {
      return List.of();
    }
    List<HelpRow> others =
        hands.waiting(actor.site()).stream().filter(row -> !here.contains(row.learner())).toList();
    Map<LearnerId, LearnerFace> faces =
        learners.faces(actor.site(), others.stream().map(HelpRow::learner).toList());
    List<Elsewhere> told = new ArrayList<>();
    for (HelpRow row : others) {
      String name =
          Optional.ofNullable(faces.get(row.learner()))
              .map(LearnerFace::nickname)
              .orElse(words.say("mediator_live.visitor"));
      String waits =
          words.say(
              "mediator_live.elsewhere_waits",
              times.length(Duration.between(row.askedAt(), times.now())));
      told.add(new Elsewhere(row.id().value(), name, waits, row.takenBy().orElse("")));
    }
    return told;
  }

  public SessionView getSession() {
    return session;
  }

  public String getSummary() {
    String left =
        session.row().endsAt().isAfter(times.now())
            ? words.say("mediator_live.left", times.until(session.row().endsAt()))
            : words.say("mediator_live.over");
    String summary =
        words.say("mediator_live.summary", session.kind(), session.room(), session.hours());
    String with = session.with().isEmpty() ? "" : " · " + words.say("session.with", session.with());
    return summary + with + " · " + left;
  }

  public List<LiveTile> getTiles() {
    return tiles;
  }

  public int getHelp() {
    return count(Need.HELP) + count(Need.HELPED);
  }

  public int getStuck() {
    return count(Need.STUCK);
  }

  public int getGoing() {
    return count(Need.GOING);
  }

  public int getDone() {
    return count(Need.DONE);
  }

  private int count(Need need) {
    return (int) all.stream().filter(tile -> tile.need() == need).count();
  }

  public String getOrder() {
    return order.text();
  }

  public int getChanges() {
    return order.changes(all);
  }

  public String getNews() {
    String since = times.at(order.at());
    return getChanges() == 0
        ? words.say("mediator_live.no_news", since)
        : words.say("mediator_live.news", getChanges(), since);
  }

  /** People in the room, as noted or as their card shows. */
  public int getHere() {
    return all.size();
  }

  public int getSeats() {
    return seated.size();
  }

  public List<Paused> getPaused() {
    return paused;
  }

  public List<Elsewhere> getElsewhere() {
    return elsewhere;
  }

  /** The unit whose guide stands beside the tiles: the first of the plan. */
  public LearningUnit getUnit() {
    return session.row().units().stream()
        .findFirst()
        .flatMap(unit -> pathway.current().unit(unit, language.get()))
        .orElse(null);
  }

  /** Whose code was just unlocked. */
  public String getTold() {
    if (posted.value("observed").equals("yes")) {
      return words.say("mediator_learner.observed");
    }
    String released = posted.value("released");
    return seated.stream()
        .filter(row -> row.id().equals(released))
        .map(row -> words.say("mediator_live.released", row.nickname()))
        .findFirst()
        .orElse("");
  }

  public String getProblem() {
    return problem;
  }
}
