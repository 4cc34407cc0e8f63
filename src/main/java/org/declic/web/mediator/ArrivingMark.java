package org.declic.web.mediator;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.declic.identity.LearnerId;
import org.declic.platform.RequestId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.attendance.MarkSource;
import org.declic.scheduling.attendance.Marking;

/**
 * One act on the attendance page as the browser sent it, at once or when the network was back.
 *
 * @param act mark, scan, more or less
 * @param card what was read of a card, or typed
 * @param age how long it waited in the browser
 */
record ArrivingMark(
    SessionId session,
    RequestId request,
    String act,
    String learner,
    AttendanceMark seen,
    AttendanceMark chosen,
    MarkSource source,
    String card,
    Duration age) {

  static ArrivingMark read(SessionId session, JsonObject said, long ageMillis) {
    return new ArrivingMark(
        session,
        new RequestId(said.getString("request", "")),
        said.getString("act", ""),
        said.getString("learner", ""),
        AttendanceMark.read(said.getString("seen", "")),
        AttendanceMark.read(said.getString("chosen", "")),
        MarkSource.read(said.getString("how", "")),
        said.getString("card", ""),
        Duration.ofMillis(ageMillis));
  }

  Marking line() {
    return new Marking(new LearnerId(TimeOrderedId.checked(learner)), seen, chosen, source);
  }
}
