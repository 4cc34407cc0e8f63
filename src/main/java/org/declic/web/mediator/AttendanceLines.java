package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declic.identity.Actor;
import org.declic.identity.CardUse;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.MarkSource;
import org.declic.scheduling.attendance.Marking;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;

/** The lines of a sheet: as they are shown, and as they come back filled in. */
@RequestScoped
public class AttendanceLines {
  @Inject AttendanceQueries attendance;
  @Inject LearnerQueries learners;
  @Inject Posted posted;
  @Inject Times times;

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
      String seen) {

    /** Who proposes: the page, or nobody yet. */
    public MarkSource source() {
      return proposed ? MarkSource.DEFAULT : MarkSource.TAP;
    }
  }

  List<Line> of(Actor actor, SessionView session) {
    List<PersonRow> people = attendance.people(actor.site(), session.row().sessionId());
    Map<LearnerId, CardUse> seen =
        session.isPlanned()
            ? Map.of()
            : learners.cardUse(
                actor.site(),
                people.stream().map(PersonRow::learner).toList(),
                LiveRoom.since(session.row(), times.now()));
    return people.stream().map(row -> line(row, seen, session)).toList();
  }

  private Line line(PersonRow row, Map<LearnerId, CardUse> seen, SessionView session) {
    CardUse use = seen.get(row.learner());
    boolean during = use != null && session.isOpen();
    boolean proposed = during && !row.isNoted();
    AttendanceMark chosen = proposed ? AttendanceMark.PRESENT : row.mark();
    String typed = posted.is() ? posted.value("p-" + row.id()) : "";
    return new Line(
        row,
        SignedInPerson.pictureUrl(row.picture()),
        row.mark(),
        typed.isEmpty() ? chosen : AttendanceMark.read(typed),
        proposed,
        during ? times.at(use.lastAt()) : "");
  }

  /** The lines that were filled in. */
  List<Marking> typed(Actor actor, SessionId session) {
    List<Marking> markings = new ArrayList<>();
    for (PersonRow row : attendance.people(actor.site(), session)) {
      if (!posted.value("p-" + row.id()).isEmpty()) {
        markings.add(typed(row.id()));
      }
    }
    return markings;
  }

  Marking typed(String learner) {
    return new Marking(
        new LearnerId(TimeOrderedId.checked(learner)),
        AttendanceMark.read(posted.value("was-" + learner)),
        AttendanceMark.read(posted.value("p-" + learner)),
        MarkSource.read(posted.value("how-" + learner)));
  }
}
