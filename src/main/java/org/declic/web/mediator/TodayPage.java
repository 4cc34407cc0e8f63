package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionRun;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * The day of a mediator. Rule for the session at the top: the one that is open; else the next of
 * today; else the next of the coming week.
 */
@Named("mediatorToday")
@RequestScoped
public class TodayPage {
  private static final int DAYS_BACK = 7;
  private static final int DAYS_AHEAD = 7;

  @Inject SessionQueries sessions;
  @Inject SessionRun run;
  @Inject SessionEntrance entrance;
  @Inject HostedSessions hosted;
  @Inject SessionViews views;
  @Inject ExpectedPeople expected;
  @Inject LearnerQueries learners;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<SessionView> all = List.of();
  private Optional<SessionView> next = Optional.empty();
  private List<ExpectedPeople.Line> people = List.of();
  private List<LearnerFace> paused = List.of();
  private String problem = "";

  public void open() {
    if (posted.is() && openSession()) {
      return;
    }
    Actor actor = person.present();
    LocalDate today = times.today();
    Instant from = times.startOf(today.minusDays(DAYS_BACK));
    Instant to = times.startOf(lastDay());
    List<SessionRow> rows = sessions.ledBy(actor.site(), actor.account(), from, to);
    all = views.of(rows);
    next = choose();
    people =
        next.map(view -> expected.of(host().orElse(actor.site()), view.row())).orElse(List.of());
    paused = learners.pausedFaces(actor.site());
  }

  private boolean openSession() {
    SessionId id = new SessionId(posted.value("session"));
    try {
      run.open(posted.requestId(), entrance.enter(id), id);
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
    posted.redirect("/mediator/live.xhtml?id=" + id.value());
    return true;
  }

  private Optional<SessionView> choose() {
    Instant now = times.now();
    List<SessionView> everywhere =
        Stream.concat(all.stream(), hosted.getLines().stream().map(HostedSessions.Line::view))
            .filter(view -> view.row().startsAt().isBefore(times.startOf(lastDay())))
            .sorted(Comparator.comparing(view -> view.row().startsAt()))
            .toList();
    Optional<SessionView> openNow =
        everywhere.stream()
            .filter(view -> view.isOpen() && view.row().date().equals(times.today()))
            .findFirst();
    return openNow.or(
        () ->
            everywhere.stream()
                .filter(view -> view.isPlanned() && view.row().endsAt().isAfter(now))
                .findFirst());
  }

  private LocalDate lastDay() {
    return times.today().plusDays(DAYS_AHEAD + 1L);
  }

  private Optional<HostedSessions.Line> hostedNext() {
    return next.flatMap(
        view ->
            hosted.getLines().stream()
                .filter(line -> line.view().id().equals(view.id()))
                .findFirst());
  }

  private Optional<SiteId> host() {
    return hostedNext().map(line -> line.row().host());
  }

  /** Where the session at the top is, when it is not at one’s own site; else empty. */
  public String getElsewhere() {
    return hostedNext()
        .map(line -> line.address().isEmpty() ? line.site() : line.site() + ", " + line.address())
        .orElse("");
  }

  private List<SessionView> ofDay(LocalDate day) {
    return all.stream().filter(view -> view.row().date().equals(day)).toList();
  }

  public String getTitle() {
    return times.title(times.today());
  }

  public String getSummary() {
    String name = person.present().displayName();
    int space = name.indexOf(' ');
    return words.say(
        "mediator_today.summary",
        space < 0 ? name : name.substring(0, space),
        getToday().stream().filter(view -> !view.isCancelled()).count() + hostedToday(),
        times.at(times.now()));
  }

  private long hostedToday() {
    return hosted.getLines().stream()
        .filter(line -> line.view().row().date().equals(times.today()))
        .count();
  }

  public SessionView getNext() {
    return next.orElse(null);
  }

  /** « Dans 25 min », « Ouverte », « Demain ». */
  public String getWhen() {
    SessionRow row = next.orElseThrow().row();
    if (row.isOpen()) {
      return words.say("mediator_today.left", times.until(row.endsAt()));
    }
    if (!row.date().equals(times.today())) {
      return Times.capital(times.near(row.date()));
    }
    return row.startsAt().isAfter(times.now())
        ? words.say("mediator_today.in", times.until(row.startsAt()))
        : words.say("mediator_today.begun");
  }

  public boolean isNextToday() {
    return next.map(view -> view.row().date().equals(times.today())).orElse(false);
  }

  public List<SessionView> getToday() {
    return ofDay(times.today());
  }

  /** The first day after today on which there is something. */
  public List<SessionView> getLater() {
    LocalDate today = times.today();
    return all.stream()
        .map(view -> view.row().date())
        .filter(day -> day.isAfter(today))
        .findFirst()
        .map(this::ofDay)
        .orElse(List.of());
  }

  public String getLaterDay() {
    LocalDate day = getLater().get(0).row().date();
    return day.equals(times.today().plusDays(1))
        ? words.say("mediator_today.tomorrow", times.day(day))
        : times.title(day);
  }

  /** Of an earlier day, and never closed, or never even opened. */
  public List<SessionView> getForgotten() {
    LocalDate today = times.today();
    return all.stream()
        .filter(view -> view.row().state().isAlive() && view.row().date().isBefore(today))
        .toList();
  }

  public List<ExpectedPeople.Line> getPeople() {
    return people;
  }

  public List<LearnerFace> getPaused() {
    return paused;
  }

  public String getPausedNames() {
    return String.join(", ", paused.stream().map(LearnerFace::nickname).toList());
  }

  public boolean isNothingAtAll() {
    return all.isEmpty() && hosted.getLines().isEmpty();
  }

  public String getProblem() {
    return problem;
  }
}
