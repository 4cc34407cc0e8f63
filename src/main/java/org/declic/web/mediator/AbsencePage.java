package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.AbsenceRow;
import org.declic.assignment.DayPart;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** One's own days away. « Aujourd’hui » and « Demain » take one touch. */
@Named("mediatorAbsence")
@RequestScoped
public class AbsencePage {
  @Inject AbsenceCalendar calendar;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<Line> lines = List.of();
  private List<FormProblem> problems = List.of();

  /** An absence and the sessions it touches. */
  public record Line(AbsenceRow row, String when, List<SessionView> touched) {}

  public void open() {
    Actor actor = person.present();
    if (posted.is() && carryOut(actor)) {
      return;
    }
    lines = calendar.own(actor).stream().map(row -> line(actor, row)).toList();
  }

  private boolean carryOut(Actor actor) {
    try {
      if (posted.act().equals("back")) {
        AbsenceId id = new AbsenceId(posted.value("absence"));
        calendar.takeBack(posted.requestId(), actor, id);
        posted.redirect("/mediator/absence.xhtml?done=taken_back");
      } else {
        LocalDate first = first();
        LocalDate last = posted.value("last").isBlank() ? first : read("last");
        calendar.declare(posted.requestId(), actor, first, last, part());
        posted.redirect("/mediator/absence.xhtml?done=saved");
      }
      return true;
    } catch (Refusal refusal) {
      problems = List.of(new FormProblem("first", words.of(refusal)));
      return false;
    }
  }

  private LocalDate first() {
    return switch (posted.act()) {
      case "today" -> times.today();
      case "tomorrow" -> times.today().plusDays(1);
      default -> read("first");
    };
  }

  private LocalDate read(String field) {
    return SessionForm.readDate(posted.value(field))
        .orElseThrow(() -> new Refusal("mediator_absence.error.date"));
  }

  private DayPart part() {
    for (DayPart candidate : DayPart.values()) {
      if (candidate.name().equals(posted.value("part"))) {
        return candidate;
      }
    }
    return DayPart.WHOLE;
  }

  private Line line(Actor actor, AbsenceRow row) {
    String days =
        row.isOneDay()
            ? Times.capital(times.near(row.first()))
            : Times.capital(words.say("mediator_absence.from_to", row.first(), row.last()));
    String when = row.part() == DayPart.WHOLE ? days : days + " · " + words.of(row.part());
    return new Line(row, when, views.of(calendar.touched(actor, row)));
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<FormProblem> getProblems() {
    return problems;
  }

  public String getProblem() {
    return problems.isEmpty() ? "" : problems.get(0).text();
  }

  public DayPart[] getParts() {
    return DayPart.values();
  }

  public boolean isPart(DayPart part) {
    return part == part();
  }

  public String getFirst() {
    return posted.is() ? posted.value("first") : "";
  }

  public String getLast() {
    return posted.is() ? posted.value("last") : "";
  }

  public String getNews() {
    String done = posted.is() ? "" : posted.value("done");
    return done.equals("saved") || done.equals("taken_back")
        ? words.say("mediator_absence." + done)
        : "";
  }
}
