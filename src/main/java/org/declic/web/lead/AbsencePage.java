package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.DayPart;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.replacement.RepairQueries;
import org.declic.assignment.replacement.RepairQueries.Touched;
import org.declic.assignment.replacement.RequestRow;
import org.declic.assignment.replacement.SolutionFinder;
import org.declic.assignment.replacement.Solutions;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView;
import org.declic.web.mediator.SessionViews;

/**
 * « Réparer une absence »: the sessions it touches, and for one of them what could be done, in the
 * order of how many learners it disturbs. Nothing leaves by itself.
 */
@Named("leadAbsence")
@RequestScoped
public class AbsencePage {
  @Inject AbsenceQueries absences;
  @Inject RepairQueries repairs;
  @Inject SolutionFinder finder;
  @Inject SolutionLines solutionLines;
  @Inject RepairActs acts;
  @Inject TouchedLines touchedLines;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private TeamAbsence absence;
  private List<Touched> touched = List.of();
  private Optional<Touched> chosen = Optional.empty();
  private List<RequestRow> requests = List.of();
  private List<SolutionLines.Line> lines = List.of();
  private List<SolutionLines.CannotLine> cannot = List.of();
  private Optional<SolutionLines.Line> next = Optional.empty();
  private String problem = "";
  private boolean messageDoubted;

  public void open() {
    Actor actor = person.present();
    AbsenceId id = new AbsenceId(posted.value("id"));
    if (posted.is()) {
      try {
        posted.redirect(acts.carryOut(actor, id));
        return;
      } catch (Refusal refusal) {
        problem = words.of(refusal);
        messageDoubted = refusal.key().equals("replacement.refused.private_message");
      }
    }
    absence = absences.get(actor.site(), id);
    touched = repairs.touched(actor.site(), absence);
    chosen = choose();
    chosen.ifPresent(one -> show(actor, id, one));
  }

  /** The one asked for, else the first to decide, else the first. */
  private Optional<Touched> choose() {
    String wanted = posted.value("session");
    return touched.stream()
        .filter(one -> one.session().id().equals(wanted))
        .findFirst()
        .or(() -> touched.stream().filter(this::toDecide).findFirst())
        .or(() -> touched.stream().findFirst());
  }

  private boolean toDecide(Touched one) {
    return one.toDecide(times.now());
  }

  private void show(Actor actor, AbsenceId id, Touched one) {
    SessionId session = one.session().sessionId();
    requests = repairs.requests(actor.site(), id, session);
    if (toDecide(one)) {
      Solutions solutions = finder.of(actor, absence, one.session());
      lines = solutionLines.of(absence, one.session(), solutions, requests);
      cannot = solutionLines.cannot(solutions);
      next = lines.stream().filter(SolutionLines.Line::chosen).findFirst();
    }
  }

  public TeamAbsence getAbsence() {
    return absence;
  }

  /** « Absence de Nadia T., du 24 novembre au 4 décembre ». */
  public String getHeading() {
    if (!absence.isOneDay()) {
      return words.say("lead_absence.from_to", absence.name(), absence.first(), absence.last());
    }
    String day = times.near(absence.first());
    return absence.part() == DayPart.WHOLE
        ? words.say("lead_absence.one_day", absence.name(), day)
        : words.say(
            "lead_absence.half_day", absence.name(), day, words.of(absence.part()).toLowerCase());
  }

  public String getCounts() {
    long open = touched.stream().filter(this::toDecide).count();
    return Times.capital(words.say("lead_absence.counts", touched.size() - open, open));
  }

  public List<TouchedLines.Line> getTouched() {
    return touchedLines.of(touched, chosen.map(one -> one.session().id()).orElse(""));
  }

  public boolean isNothingTouched() {
    return touched.isEmpty();
  }

  public SessionView getSession() {
    return views.of(chosen.orElseThrow().session());
  }

  /** « Mardi 24 novembre · 15 h 30 – 17 h 30 · Salle Rosa · 8 inscrits, 2 en attente ». */
  public String getSessionFacts() {
    SessionView view = getSession();
    return String.join(
        " · ",
        view.day(),
        view.hours(),
        view.room(),
        words.say("lead_absence.people", view.row().booked(), view.row().waiting()));
  }

  public boolean isDecidable() {
    return chosen.map(this::toDecide).orElse(false);
  }

  public List<SolutionLines.Line> getLines() {
    return lines;
  }

  public List<SolutionLines.CannotLine> getCannot() {
    return cannot;
  }

  /** What is prepared at the right: the solution chosen, else the first not tried yet. */
  public SolutionLines.Line getNext() {
    return next.orElse(null);
  }

  public String getMessage() {
    return posted.is() ? posted.value("message") : next.map(SolutionLines.Line::message).orElse("");
  }

  public boolean isMessageDoubted() {
    return messageDoubted;
  }

  public List<TouchedLines.AskedLine> getAsked() {
    return touchedLines.asked(requests);
  }

  /** What was decided for the session shown, in one sentence. */
  public String getDecision() {
    return chosen.map(touchedLines::decision).orElse("");
  }

  /** The decision that can still be undone; empty when there is none. */
  public String getUndoable() {
    return chosen.flatMap(touchedLines::undoable).orElse("");
  }

  public String getAddress() {
    return "/lead/absence.xhtml?id="
        + absence.id()
        + chosen.map(one -> "&session=" + one.session().id()).orElse("");
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    String done = posted.is() ? "" : posted.value("done");
    return RepairActs.DONE.contains(done) ? words.say("lead_absence.done." + done) : "";
  }
}
