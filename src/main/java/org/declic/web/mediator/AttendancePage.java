package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRun;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.AttendanceSheet;
import org.declic.scheduling.attendance.Marking;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * Who was there. A person whose card was used during the session is proposed as present; a human
 * confirms by saving.
 */
@Named("mediatorAttendance")
@RequestScoped
public class AttendancePage {
  private static final Duration BEFORE = Duration.ofMinutes(20);

  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject AttendanceQueries attendance;
  @Inject AttendanceSheet sheet;
  @Inject SessionRun run;
  @Inject BookingDesk desk;
  @Inject LearnerQueries learners;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private SessionId id;
  private SessionView session;
  private List<Line> lines = List.of();
  private String problem = "";

  /**
   * @param shown what the sheet says before anything is changed
   * @param chosen what is ticked
   * @param seen when the card was last used; empty when it was not
   */
  public record Line(
      PersonRow person,
      String pictureUrl,
      AttendanceMark shown,
      AttendanceMark chosen,
      boolean proposed,
      String seen) {}

  public void open() {
    Actor actor = person.present();
    id = new SessionId(posted.value("id"));
    if (posted.is() && carryOut(actor)) {
      return;
    }
    session = views.of(sessions.head(actor.site(), id));
    lines = lines(actor);
  }

  private boolean carryOut(Actor actor) {
    RequestId request = posted.requestId();
    try {
      switch (posted.act()) {
        case "more", "less" -> {
          desk.countWithoutPass(request, actor, id, posted.act().equals("more") ? 1 : -1);
          posted.redirect(address() + (isClosing() ? "&closing=true" : ""));
        }
        case "close" -> {
          sheet.markAll(request, actor, id, markings(actor));
          // Another command, hence another request: closing twice is one closing by itself.
          run.close(RequestId.next(), actor, id);
          posted.redirect("/mediator/record.xhtml?session=" + id.value());
        }
        default -> save(actor, request);
      }
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  /** A touched line saves itself from the script; the button saves all of them. */
  private void save(Actor actor, RequestId request) {
    String one = posted.value("one");
    if (one.isEmpty()) {
      sheet.markAll(request, actor, id, markings(actor));
    } else {
      sheet.mark(request, actor, id, marking(TimeOrderedId.checked(one)));
      posted.nothingToShow();
      return;
    }
    posted.redirect(address() + "&done=saved");
  }

  private String address() {
    return "/mediator/attendance.xhtml?id=" + id.value();
  }

  private List<Marking> markings(Actor actor) {
    List<Marking> markings = new ArrayList<>();
    for (PersonRow row : attendance.people(actor.site(), id)) {
      if (!posted.value("p-" + row.id()).isEmpty()) {
        markings.add(marking(row.id()));
      }
    }
    return markings;
  }

  private Marking marking(String learner) {
    return new Marking(
        new LearnerId(learner),
        mark(posted.value("was-" + learner)),
        mark(posted.value("p-" + learner)));
  }

  private static AttendanceMark mark(String name) {
    for (AttendanceMark mark : AttendanceMark.values()) {
      if (mark.name().equals(name)) {
        return mark;
      }
    }
    return AttendanceMark.EXPECTED;
  }

  private List<Line> lines(Actor actor) {
    List<PersonRow> people = attendance.people(actor.site(), id);
    Map<LearnerId, Instant> seen =
        session.isPlanned()
            ? Map.of()
            : learners.lastSeen(
                actor.site(),
                people.stream().map(PersonRow::learner).toList(),
                session.row().startsAt().minus(BEFORE));
    return people.stream().map(row -> line(row, seen)).toList();
  }

  private Line line(PersonRow row, Map<LearnerId, Instant> seen) {
    Instant at = seen.get(row.learner());
    boolean during = at != null && session.isOpen();
    boolean proposed = during && !row.isNoted();
    AttendanceMark chosen = proposed ? AttendanceMark.PRESENT : row.mark();
    String typed = posted.is() ? posted.value("p-" + row.id()) : "";
    return new Line(
        row,
        SignedInPerson.pictureUrl(row.picture()),
        row.mark(),
        typed.isEmpty() ? chosen : mark(typed),
        proposed,
        during ? times.at(at) : "");
  }

  public SessionView getSession() {
    return session;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The choices of a line; before the session one can only be excused. */
  public Set<AttendanceMark> getMarks() {
    return session.isPlanned()
        ? EnumSet.of(AttendanceMark.EXPECTED, AttendanceMark.EXCUSED)
        : EnumSet.complementOf(EnumSet.of(AttendanceMark.EXPECTED));
  }

  public String getSummary() {
    return words.say(
        "mediator_attendance.summary",
        session.subject(),
        session.room(),
        session.hours(),
        lines.stream().filter(line -> line.person().isHere()).count(),
        lines.size());
  }

  public boolean isClosing() {
    return posted.value("closing").equals("true");
  }

  public boolean isClosable() {
    return isClosing() && session.isOpen();
  }

  public long getMissing() {
    return lines.stream().filter(line -> line.chosen() == AttendanceMark.EXPECTED).count();
  }

  public boolean isProposing() {
    return lines.stream().anyMatch(Line::proposed);
  }

  public boolean isSaved() {
    return !posted.is() && posted.value("done").equals("saved");
  }

  public String getProblem() {
    return problem;
  }
}
