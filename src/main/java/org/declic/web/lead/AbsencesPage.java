package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.DayPart;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.replacement.RepairQueries;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.StaffRow;
import org.declic.platform.Refusal;
import org.declic.web.Once;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionForm;

/** Absences of the team that are not over, and noting one for a colleague who called in. */
@Named("leadAbsences")
@RequestScoped
public class AbsencesPage {
  @Inject AbsenceCalendar calendar;
  @Inject AbsenceQueries absences;
  @Inject RepairQueries repairs;
  @Inject StaffQueries staff;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<Line> lines = List.of();
  private final Once<List<StaffRow>> mediators =
      new Once<>(() -> staff.mediators(person.present().site()));
  private int toDecide;
  private String problem = "";

  /** An absence and how many sessions wait for a decision. */
  public record Line(String id, String name, String when, boolean now, int toDecide) {}

  public void open() {
    Actor actor = person.present();
    if (posted.is() && carryOut(actor)) {
      return;
    }
    Map<String, Set<String>> waiting = repairs.waiting(actor.site(), times.now());
    lines =
        absences.ahead(actor.site(), times.now()).stream()
            .map(row -> line(row, waiting.getOrDefault(row.id(), Set.of()).size()))
            .toList();
    toDecide = (int) waiting.values().stream().flatMap(Set::stream).distinct().count();
  }

  private boolean carryOut(Actor actor) {
    try {
      LocalDate first = posted.act().equals("today") ? times.today() : read("first");
      LocalDate last =
          posted.act().equals("today") || posted.value("last").isEmpty() ? first : read("last");
      String id = calendar.declareFor(posted.requestId(), actor, mediator(), first, last, part());
      posted.redirect("/lead/absence.xhtml?id=" + id + "&done=noted");
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  private AccountId mediator() {
    if (posted.value("mediator").isEmpty()) {
      throw new Refusal("lead_absences.error.mediator");
    }
    return new AccountId(posted.value("mediator"));
  }

  private LocalDate read(String field) {
    return SessionForm.readDate(posted.value(field))
        .orElseThrow(() -> new Refusal("mediator_absence.error.date"));
  }

  private DayPart part() {
    return Arrays.stream(DayPart.values())
        .filter(part -> part.name().equals(posted.value("part")))
        .findFirst()
        .orElse(DayPart.WHOLE);
  }

  private Line line(TeamAbsence row, int waiting) {
    String days =
        row.isOneDay()
            ? Times.capital(times.near(row.first()))
            : Times.capital(words.say("mediator_absence.from_to", row.first(), row.last()));
    return new Line(
        row.id(),
        row.name(),
        row.part() == DayPart.WHOLE ? days : days + " · " + words.of(row.part()),
        row.touches(times.now(), times.now().plusMillis(1)),
        waiting);
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getSummary() {
    return words.say("lead_absences.summary", lines.stream().filter(Line::now).count(), toDecide);
  }

  public List<StaffRow> getMediators() {
    return mediators.get();
  }

  public boolean isMediator(String id) {
    return posted.value("mediator").equals(id);
  }

  public DayPart[] getParts() {
    return DayPart.values();
  }

  public boolean isPart(DayPart part) {
    return part == part();
  }

  public String value(String field) {
    return posted.is() ? posted.value(field) : "";
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    return !posted.is() && posted.value("done").equals("taken_back")
        ? words.say("lead_absences.taken_back")
        : "";
  }
}
