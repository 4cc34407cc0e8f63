package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRun;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.AttendanceSheet;
import org.declic.scheduling.attendance.DisputeRow;
import org.declic.scheduling.attendance.Marking;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/**
 * Who was there, by touch and by card, also while the network is off. A person whose card was used
 * during the session is proposed as present; a human confirms by saving.
 */
@Named("mediatorAttendance")
@RequestScoped
public class AttendancePage {
  @Inject SessionEntrance entrance;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject AttendanceQueries attendance;
  @Inject AttendanceSheet sheet;
  @Inject AttendanceLines sheetLines;
  @Inject SessionRun run;
  @Inject BookingDesk desk;
  @Inject LearnerQueries learners;
  @Inject MarkDrawer drawer;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Words words;

  private SessionId id;
  private SessionView session;
  private List<AttendanceLines.Line> lines = List.of();
  private List<DisputeRow> disputes = List.of();
  private String problem = "";

  public void open() {
    id = new SessionId(posted.value("id"));
    Actor actor = entrance.enter(id);
    if (posted.is() && carryOut(actor)) {
      return;
    }
    session = views.of(sessions.head(actor.site(), id));
    lines = sheetLines.of(actor, session);
    disputes = attendance.disputes(actor.site(), id);
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
          sheet.markAll(request, actor, id, sheetLines.typed(actor, id));
          // Another command, hence another request: closing twice is one closing by itself.
          run.close(RequestId.next(), actor, id);
          posted.redirect("/mediator/record.xhtml?session=" + id.value());
        }
        case "decide" -> {
          Marking decided = sheetLines.typed(posted.value("learner"));
          sheet.mark(request, actor, id, decided, Duration.ZERO);
          posted.redirect(address() + "&done=saved");
        }
        case "scan" -> {
          LearnerFace face =
              learners
                  .ofCard(actor.site(), posted.value("card"))
                  .orElseThrow(() -> new Refusal("attendance.refused.no_card"));
          sheet.scan(request, actor, id, new LearnerId(face.id()), Duration.ZERO);
          posted.redirect(address() + "&done=saved");
        }
        default -> {
          sheet.markAll(request, actor, id, sheetLines.typed(actor, id));
          posted.redirect(address() + "&done=saved");
        }
      }
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  private String address() {
    return "/mediator/attendance.xhtml?id=" + id.value();
  }

  public SessionView getSession() {
    return session;
  }

  public List<AttendanceLines.Line> getLines() {
    return lines;
  }

  public List<DisputeRow> getDisputes() {
    return disputes;
  }

  /** The choices of a line; before the session one can only be excused. */
  public Set<AttendanceMark> getMarks() {
    return session.isPlanned()
        ? EnumSet.of(AttendanceMark.EXPECTED, AttendanceMark.EXCUSED)
        : AttendanceMark.choices(session.row().kind());
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

  /** What the browser needs to close a mark for this server alone. */
  public String getDrawer() {
    return drawer.name(person.present(), id);
  }

  public String getDrawerKey() {
    return drawer.publicKey(person.present(), id);
  }

  /** Cards can be read, and seats given to whoever has none. */
  public boolean isReadingCards() {
    return session.isOpen() && session.isEnrolled();
  }

  /** A sheet on paper can be typed in. */
  public boolean isTypedIn() {
    return session.isOpen() || session.isClosed();
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
    return lines.stream().anyMatch(AttendanceLines.Line::proposed);
  }

  public boolean isSaved() {
    return !posted.is() && posted.value("done").equals("saved");
  }

  public String getProblem() {
    return problem;
  }
}
