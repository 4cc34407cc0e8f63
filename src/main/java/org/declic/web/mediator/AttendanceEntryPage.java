package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.AttendanceSheet;
import org.declic.scheduling.attendance.MarkSource;
import org.declic.scheduling.attendance.Marking;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/**
 * The sheet on paper typed in: a letter a line, in the order of the paper. What would replace a
 * note is shown before it does.
 */
@Named("mediatorAttendanceEntry")
@RequestScoped
public class AttendanceEntryPage {
  private static final String PAPER = "paper";

  @Inject SessionEntrance entrance;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject AttendanceQueries attendance;
  @Inject AttendanceSheet sheet;
  @Inject Posted posted;
  @Inject Words words;

  private SessionId id;
  private SessionView session;
  private List<Line> lines = List.of();
  private List<String> replaced = List.of();
  private String problem = "";

  /**
   * A line of the paper.
   *
   * @param number as printed; 0 for somebody who is not on the paper
   * @param person empty when the seat was given back since
   * @param chosen EXPECTED: the line stays as it is
   */
  public record Line(
      int number, Optional<PersonRow> person, String pictureUrl, AttendanceMark chosen) {
    public boolean isGone() {
      return person.isEmpty();
    }

    public PersonRow who() {
      return person.orElseThrow();
    }
  }

  public void open() {
    id = new SessionId(posted.value("id"));
    Actor actor = entrance.enter(id);
    session = views.of(sessions.head(actor.site(), id));
    lines = lines(attendance.people(actor.site(), id));
    if (posted.is()) {
      carryOut(actor);
    }
  }

  private List<Line> lines(List<PersonRow> people) {
    List<Optional<PersonRow>> order = PaperOrder.read(getPaper(), people);
    int printed = PaperOrder.lines(getPaper());
    List<Line> found = new ArrayList<>();
    for (Optional<PersonRow> row : order) {
      int number = found.size() + 1;
      found.add(
          new Line(
              printed == 0 || number <= printed ? number : 0,
              row,
              row.map(who -> SignedInPerson.pictureUrl(who.picture())).orElse(""),
              row.map(who -> AttendanceMark.read(posted.value("p-" + who.id())))
                  .orElse(AttendanceMark.EXPECTED)));
    }
    return found;
  }

  private void carryOut(Actor actor) {
    List<Marking> typed = new ArrayList<>();
    List<String> replacing = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isGone() && line.chosen() != AttendanceMark.EXPECTED) {
        AttendanceMark seen = AttendanceMark.read(posted.value("was-" + line.who().id()));
        typed.add(new Marking(line.who().learner(), seen, line.chosen(), MarkSource.PAPER));
        AttendanceMark now = line.who().mark();
        if (now != AttendanceMark.EXPECTED && now != line.chosen()) {
          replacing.add(
              words.say(
                  "mediator_attendance_entry.replaces", line.who().nickname(), now, line.chosen()));
        }
      }
    }
    if (!replacing.isEmpty() && !posted.value("replace").equals("true")) {
      replaced = replacing;
      return;
    }
    try {
      int shown = number("seen-without", session.row().withoutPass());
      sheet.reenter(posted.requestId(), actor, id, typed, shown, number("without", shown));
      posted.redirect("/mediator/attendance.xhtml?id=" + id.value() + "&done=saved");
    } catch (Refusal refusal) {
      problem = words.of(refusal);
    }
  }

  private int number(String field, int otherwise) {
    String typed = posted.value(field).strip();
    return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : otherwise;
  }

  public SessionView getSession() {
    return session;
  }

  public List<Line> getLines() {
    return lines;
  }

  public Set<AttendanceMark> getMarks() {
    return AttendanceMark.choices(session.row().kind());
  }

  /** The letter that stands for a mark, on paper and on the keyboard. */
  public String letter(AttendanceMark mark) {
    return words.say("AttendanceMark." + mark + ".letter");
  }

  /** The order of the paper, kept in the form. */
  public String getPaper() {
    return posted.value(PAPER).matches("[0-9a-f]{6,1200}") ? posted.value(PAPER) : "";
  }

  /** What the sheet would replace; asked about before it is saved. */
  public List<String> getReplaced() {
    return replaced;
  }

  public String getWithout() {
    return String.valueOf(number("without", session.row().withoutPass()));
  }

  public String getSummary() {
    return words.say(
        "mediator_attendance_entry.summary",
        session.subject(),
        session.day(),
        session.hours(),
        session.room());
  }

  public String getProblem() {
    return problem;
  }
}
