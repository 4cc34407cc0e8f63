package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.web.LeaderNames;
import org.declic.web.OwnAddress;
import org.declic.web.Posted;
import org.declic.web.QrDrawing;
import org.declic.web.Times;
import org.declic.web.Words;

/** The attendance sheet on paper: nicknames and pictures, and empty lines for who just comes. */
@Named("mediatorAttendanceSheet")
@RequestScoped
public class AttendanceSheetPage {
  private static final int LINES = 12;

  @Inject SessionEntrance entrance;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject ExpectedPeople expected;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;
  @Inject LeaderNames leaderNames;
  @Inject OwnAddress address;

  private SessionView session;
  private List<ExpectedPeople.Line> people = List.of();

  public void open() {
    SessionId id = new SessionId(posted.value("id"));
    Actor actor = entrance.enter(id);
    session = views.of(sessions.head(actor.site(), id));
    people = expected.of(actor.site(), session.row());
  }

  public SessionView getSession() {
    return session;
  }

  public List<ExpectedPeople.Line> getPeople() {
    return people;
  }

  /** Leads to the page where this very sheet is typed in, in the order in which it is printed. */
  public QrDrawing getQr() {
    String order = PaperOrder.of(people.stream().map(ExpectedPeople.Line::person).toList());
    return QrDrawing.of(
        address.toPrint()
            + "/mediator/attendance-entry.xhtml?id="
            + session.id()
            + (order.isEmpty() ? "" : "&paper=" + order));
  }

  public Set<AttendanceMark> getMarks() {
    return AttendanceMark.choices(session.row().kind());
  }

  /** The letter that stands for a mark. */
  public String letter(AttendanceMark mark) {
    return words.say("AttendanceMark." + mark + ".letter");
  }

  /** Empty lines down to a full page. */
  public int getBlank() {
    int offered = Math.max(session.row().capacity(), people.size() + 2);
    return Math.max(0, Math.min(LINES, offered) - people.size());
  }

  public String getDay() {
    return times.fullDay(session.row().date());
  }

  public String getMediators() {
    return leaderNames.of(session.row().mediators());
  }
}
