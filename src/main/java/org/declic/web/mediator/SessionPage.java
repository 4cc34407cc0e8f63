package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRun;
import org.declic.web.Posted;
import org.declic.web.ReminderView;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** One session: who has a seat, who else comes, what can be done now. */
@Named("mediatorSession")
@RequestScoped
public class SessionPage {
  private static final int MOST_FOUND = 8;
  private static final Set<String> NEWS =
      Set.of(
          "planned",
          "series",
          "changed",
          "cancelled",
          "moved",
          "added",
          "removed",
          "counted",
          "issued",
          "unseated",
          "waits",
          "unwaits",
          "held",
          "released",
          "slip");

  @Inject SessionEntrance entrance;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject ExpectedPeople expected;
  @Inject GoodToKnow goodToKnow;
  @Inject BookingDesk desk;
  @Inject SessionRun run;
  @Inject SessionSeats places;
  @Inject LearnerQueries learners;
  @Inject ReminderView reminders;
  @Inject Posted posted;
  @Inject Words words;
  @Inject Times times;

  private SessionId id;
  private SiteId here;
  private SessionView session;
  private List<ExpectedPeople.Line> people = List.of();
  private List<Found> found = List.of();
  private String problem = "";
  private String news = "";

  /** A card that matches what was typed. */
  public record Found(LearnerFace face, String pictureUrl, boolean seated) {}

  public void open() {
    id = new SessionId(posted.value("id"));
    Actor actor = entrance.enter(id);
    here = actor.site();
    if (posted.is() && carryOut(actor)) {
      return;
    }
    session = views.of(sessions.head(actor.site(), id));
    people = expected.of(actor.site(), session.row());
    places.open(actor, session.row());
    found = search(actor);
    news = tell(actor);
  }

  private boolean carryOut(Actor actor) {
    RequestId request = posted.requestId();
    try {
      if (SessionSeats.carriesOut(posted.act())) {
        entrance.demandHome();
        back(places.carryOut(request, actor, id));
        return true;
      }
      switch (posted.act()) {
        case "open" -> {
          run.open(request, actor, id);
          posted.redirect("/mediator/live.xhtml?id=" + id.value());
        }
        case "add" -> {
          entrance.demandHome();
          desk.book(request, actor, id, learner());
          back("added&who=" + learner().value());
        }
        case "remove" -> {
          entrance.demandSeat(learner());
          desk.remove(request, actor, id, learner());
          back("removed&who=" + learner().value());
        }
        case "more" -> {
          desk.countWithoutPass(request, actor, id, 1);
          back("counted");
        }
        case "less" -> {
          desk.countWithoutPass(request, actor, id, -1);
          back("counted");
        }
        default -> posted.redirect(address());
      }
      return true;
    } catch (Refusal refusal) {
      places.refused(refusal);
      problem = places.getProblems().isEmpty() ? words.of(refusal) : "";
      return false;
    }
  }

  private LearnerId learner() {
    return new LearnerId(posted.value("learner"));
  }

  private void back(String done) {
    posted.redirect(address() + "&done=" + done);
  }

  private String address() {
    return "/mediator/session.xhtml?id=" + id.value();
  }

  /** Whom a guest may seat is who shows a card at the sheet; the host's people are not theirs. */
  private List<Found> search(Actor actor) {
    if (entrance.isGuest()) {
      return List.of();
    }
    Set<String> seated =
        people.stream().map(line -> line.person().id()).collect(Collectors.toSet());
    return learners.search(actor.site(), getQuery(), MOST_FOUND).stream()
        .map(
            face ->
                new Found(
                    face, SignedInPerson.pictureUrl(face.picture()), seated.contains(face.id())))
        .toList();
  }

  private String tell(Actor actor) {
    String done = posted.value("done");
    if (posted.is() || !NEWS.contains(done)) {
      return "";
    }
    String key = "mediator_session." + done + "_done";
    if (posted.value("who").isEmpty()) {
      return words.say(key);
    }
    return entrance.isGuest()
        ? ""
        : learners
            .face(actor.site(), new LearnerId(posted.value("who")))
            .map(face -> words.say(key, face.nickname()))
            .orElse("");
  }

  public List<GoodToKnow.Line> getGoodToKnow() {
    return goodToKnow.of(here, id);
  }

  /** Its day has not come: it cannot be opened yet. */
  public boolean isEarly() {
    return session.isPlanned() && session.row().date().isAfter(times.today());
  }

  public SessionView getSession() {
    return session;
  }

  public List<ExpectedPeople.Line> getPeople() {
    return people;
  }

  public String getQuery() {
    String typed = posted.value("q");
    return typed.length() > 40 ? typed.substring(0, 40) : typed;
  }

  public List<Found> getFound() {
    return found;
  }

  public boolean isSearchedInVain() {
    return !getQuery().isBlank() && found.isEmpty();
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    return news;
  }

  /** Seats can still be given and taken back. */
  public boolean isBookable() {
    return session.isEnrolled() && session.row().state().isAlive();
  }

  /** Somebody who has a seat can be asked how to reach them. */
  public boolean isRemindable() {
    return session.isPlanned() && reminders.isPossible() && !entrance.isGuest();
  }

  /** Until when a guest may come back to it. */
  public String getUntil() {
    return entrance.until(session.row());
  }
}
