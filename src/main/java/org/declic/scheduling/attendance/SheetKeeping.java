package org.declic.scheduling.attendance;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.declic.identity.LearnerId;
import org.declic.platform.Open;
import org.declic.platform.UseCase;
import org.declic.scheduling.SeatGivenBack;
import org.declic.scheduling.SessionCancelled;

/** What sheets do by themselves when seats and sessions change. */
@UseCase
public class SheetKeeping {
  @Inject Presences presences;
  @Inject AttendanceQueries people;

  /** Who has no seat any more is on no sheet. */
  @Open("follows a seat given back, inside that command")
  public void forget(@Observes SeatGivenBack seat) {
    presences.remove(seat.session(), seat.learner());
  }

  /** Called off by the centre: nobody is absent. Who had been excused before stays so. */
  @Open("follows a session called off, inside that command")
  public void revoke(@Observes SessionCancelled cancelled) {
    Map<LearnerId, Presence> noted = presences.of(cancelled.site(), cancelled.session());
    for (PersonRow person : people.people(cancelled.site(), cancelled.session())) {
      if (person.mark() == AttendanceMark.EXPECTED) {
        Note note =
            new Note(
                person.learner(),
                AttendanceMark.EXPECTED,
                AttendanceMark.REVOKED,
                MarkSource.CENTRE,
                cancelled.by(),
                cancelled.at());
        Presence before = noted.get(person.learner());
        if (before == null) {
          presences.add(new Presence(cancelled.site(), cancelled.session(), note, cancelled.at()));
        } else {
          before.take(note, cancelled.at());
        }
      }
    }
  }
}
