package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.scheduling.attendance.Visits;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** Who is expected in a session, each with one useful remark: a fact, never a judgement. */
@RequestScoped
public class ExpectedPeople {
  private static final Duration LONG_AGO = Duration.ofDays(14);

  @Inject AttendanceQueries attendance;
  @Inject Words words;

  /** One person and the remark. */
  public record Line(PersonRow person, String pictureUrl, String remark) {}

  public List<Line> of(SiteId site, SessionRow session) {
    List<PersonRow> people = attendance.people(site, session.sessionId());
    List<LearnerId> ids = people.stream().map(PersonRow::learner).toList();
    Instant start = session.startsAt();
    Map<LearnerId, Visits> visits = attendance.visits(site, ids, start);
    return people.stream()
        .map(
            person ->
                new Line(
                    person,
                    SignedInPerson.pictureUrl(person.picture()),
                    remark(visits.getOrDefault(person.learner(), Visits.NONE), start)))
        .toList();
  }

  private String remark(Visits visits, Instant start) {
    if (visits.times() == 0) {
      return words.say("session.person.first_time");
    }
    String nth = words.say("session.person.nth", visits.times() + 1);
    return visits
        .last()
        .map(last -> Duration.between(last, start))
        .filter(gone -> gone.compareTo(LONG_AGO) >= 0)
        .map(gone -> words.say("session.person.back", nth, gone.toDays() / 7))
        .orElse(nth);
  }
}
