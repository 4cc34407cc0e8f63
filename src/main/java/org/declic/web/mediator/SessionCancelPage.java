package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.scheduling.EditedMeanwhile;
import org.declic.scheduling.Moves;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.Rebooking;
import org.declic.scheduling.SeriesPlanning;
import org.declic.scheduling.SeriesScope;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/**
 * Calling a session off: why, who is touched, and which other seats they get, in one step. Whoever
 * was not moved then can be moved later, on the same page.
 */
@Named("mediatorSessionCancel")
@RequestScoped
public class SessionCancelPage {
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject PlanDetailQueries details;
  @Inject SessionPlanning planning;
  @Inject SeriesPlanning series;
  @Inject Rebooking rebooking;
  @Inject OtherSeats others;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private SessionId id;
  private SessionRow stored;
  private List<FormProblem> problems = List.of();
  private List<OtherSeats.Someone> people;
  private List<OtherSeats.Proposal> proposals;

  public void open() {
    id = new SessionId(posted.value("id"));
    if (posted.is()) {
      try {
        carryOut(person.present());
        return;
      } catch (EditedMeanwhile other) {
        problems = List.of(new FormProblem("", words.say("session_cancel.edited")));
      } catch (Refusal refusal) {
        problems = List.of(new FormProblem(SessionForm.field(refusal), words.of(refusal)));
      }
    }
    stored = sessions.head(person.present().site(), id);
  }

  private void carryOut(Actor actor) {
    String reason = posted.value("reason");
    long version = version();
    if (posted.act().equals("move")) {
      rebooking.move(posted.requestId(), actor, id, others.moves());
      posted.redirect("/mediator/session-cancel.xhtml?id=" + id.value() + "&done=moved");
    } else if (scope() == SeriesScope.THIS) {
      Moves moves = others.moves();
      planning.cancel(posted.requestId(), actor, id, version, reason, moves);
      String done = moves.each().isEmpty() ? "cancelled" : "moved";
      posted.redirect("/mediator/session.xhtml?id=" + id.value() + "&done=" + done);
    } else {
      series.cancel(posted.requestId(), actor, id, version, reason, scope());
      posted.redirect("/mediator/session.xhtml?id=" + id.value() + "&done=cancelled");
    }
  }

  private long version() {
    String version = posted.value("version");
    return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
  }

  private SeriesScope scope() {
    return Arrays.stream(SeriesScope.values())
        .filter(scope -> scope.name().equals(posted.value("scope")))
        .findFirst()
        .orElse(SeriesScope.THIS);
  }

  public SessionView getSession() {
    return views.of(stored);
  }

  public long getVersion() {
    return stored.version();
  }

  public String getReason() {
    return posted.value("reason");
  }

  public List<FormProblem> getProblems() {
    return problems;
  }

  public String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.fieldId().equals(field))
        .map(FormProblem::text)
        .findFirst()
        .orElse("");
  }

  public String getNews() {
    return !posted.is() && posted.value("done").equals("moved")
        ? words.say("session_cancel.moved")
        : "";
  }

  public List<OtherSeats.Someone> getPeople() {
    if (people == null) {
      people = others.people(stored, true);
    }
    return people;
  }

  public List<OtherSeats.Proposal> getProposals() {
    if (proposals == null) {
      proposals = others.proposals(stored);
    }
    return proposals;
  }

  public boolean isInSeries() {
    return stored.isPlanned()
        && details.of(person.present().site(), id).series().isPresent()
        && count(SeriesScope.ALL) > 0;
  }

  public SeriesScope[] getScopes() {
    return SeriesScope.values();
  }

  public boolean isScope(SeriesScope scope) {
    return scope() == scope;
  }

  /** How many others this would reach, in words. */
  public String reach(SeriesScope scope) {
    return scope == SeriesScope.THIS ? "" : words.say("session_cancel.reach", count(scope) + 1);
  }

  private int count(SeriesScope scope) {
    return series.count(person.present(), id, scope);
  }
}
