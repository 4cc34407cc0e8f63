package org.declic.assignment.replacement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.TeamAbsence;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionState;

/** What an absence touches and how it stands, for pages. */
@Repository
public class RepairQueries {
  private static final int MOST = 200;

  private static final String REQUEST =
      "select new org.declic.assignment.replacement.RequestRow(r.id, r.siteId, r.absenceId, r.sessionId,"
          + " absent.displayName, r.askedId, asked.displayName, lead.displayName, r.message,"
          + " r.answer, r.askedAt, r.until) from ReplacementRequest r"
          + " join Account absent on absent.id = r.absentId"
          + " join Account asked on asked.id = r.askedId"
          + " join Account lead on lead.id = r.askedBy where ";

  private static final String OF_SITE = REQUEST + "r.siteId = :site";

  private static final String REPAIR =
      "select new org.declic.assignment.replacement.RepairRow(r.id, r.sessionId, r.kind,"
          + " instead.displayName, r.newDate, r.newStart, lead.displayName, r.decidedAt)"
          + " from Repair r join Account lead on lead.id = r.decidedBy"
          + " left join Account instead on instead.id = r.replacedBy"
          + " where r.siteId = :site and r.undoneAt is null";

  @PersistenceContext EntityManager entities;
  @Inject SessionQueries sessions;

  /**
   * A session of somebody who is away.
   *
   * @param repair the decision that stands; empty: to decide, unless it is over
   */
  public record Touched(SessionRow session, Optional<RepairRow> repair, boolean led) {

    /** Rule: planned, not begun, still led by the one who is away, and nothing was decided. */
    public boolean toDecide(Instant now) {
      return led && session.isPlanned() && session.startsAt().isAfter(now);
    }
  }

  /** In the order of time; those that were decided stay in the list. */
  public List<Touched> touched(SiteId site, TeamAbsence absence) {
    Map<String, RepairRow> repairs =
        repairs(site, new AbsenceId(absence.id())).stream()
            .collect(
                Collectors.toMap(RepairRow::sessionId, Function.identity(), (old, last) -> last));
    List<Touched> all = new ArrayList<>();
    for (SessionRow session : led(site, absence)) {
      all.add(new Touched(session, Optional.ofNullable(repairs.remove(session.id())), true));
    }
    for (SessionRow session : sessions.heads(site, repairs.keySet())) {
      all.add(new Touched(session, Optional.of(repairs.get(session.id())), false));
    }
    all.sort(Comparator.comparing(touched -> touched.session().startsAt()));
    return all;
  }

  /** Also those that began before the absence and are not over when it begins. */
  private List<SessionRow> led(SiteId site, TeamAbsence absence) {
    Instant from = absence.startsAt().minus(Duration.ofHours(12));
    return sessions.ledBy(site, absence.mediator(), from, absence.endsAt()).stream()
        .filter(session -> absence.touches(session.startsAt(), session.endsAt()))
        .toList();
  }

  private List<RepairRow> repairs(SiteId site, AbsenceId absence) {
    return entities
        .createQuery(
            REPAIR + " and r.absenceId = :absence order by r.decidedAt, r.id", RepairRow.class)
        .setParameter("site", site.value())
        .setParameter("absence", absence.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** All of one session in one absence, the last first. */
  public List<RequestRow> requests(SiteId site, AbsenceId absence, SessionId session) {
    return entities
        .createQuery(
            OF_SITE
                + " and r.absenceId = :absence and r.sessionId = :session"
                + " order by r.askedAt desc, r.id desc",
            RequestRow.class)
        .setParameter("site", site.value())
        .setParameter("absence", absence.value())
        .setParameter("session", session.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * What a colleague is asked, by whichever site, and has not answered yet; urgent ones first. A
   * session that was given to somebody else meanwhile asks nothing any more.
   */
  public List<RequestRow> waitingFor(AccountId colleague, Instant now) {
    return entities
        .createQuery(
            REQUEST
                + "r.askedId = :asked and r.answer = :open and r.until > :now"
                + " and exists (select led.id from TrainingSession led join led.mediators m"
                + " where led.id = r.sessionId and m.accountId = r.absentId)"
                + " order by r.until, r.id",
            RequestRow.class)
        .setParameter("asked", colleague.value())
        .setParameter("open", Answer.OPEN)
        .setParameter("now", now)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws UnknownThing also when somebody else is asked
   */
  public RequestRow request(AccountId colleague, ReplacementRequestId id) {
    return entities
        .createQuery(REQUEST + "r.id = :id and r.askedId = :asked", RequestRow.class)
        .setParameter("id", id.value())
        .setParameter("asked", colleague.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownThing("request"));
  }

  /** Sessions to decide in all absences that are not over; each once. */
  public int toDecide(SiteId site, Instant now) {
    return (int) waiting(site, now).values().stream().flatMap(Set::stream).distinct().count();
  }

  /**
   * Sessions to decide, by absence, in one statement however many there are; an absence that has
   * none is left out.
   */
  public Map<String, Set<String>> waiting(SiteId site, Instant now) {
    Map<String, Set<String>> found = new HashMap<>();
    entities
        .createQuery(
            "select a.id, s.id from Absence a, TrainingSession s join s.mediators m"
                + " where a.siteId = :site and a.endsAt > :now and m.accountId = a.accountId"
                + " and s.siteId = :site and s.state = :planned and s.slot.startsAt > :now"
                + " and s.slot.startsAt < a.endsAt and s.slot.endsAt > a.startsAt",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("now", now)
        .setParameter("planned", SessionState.PLANNED)
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent((String) row[0], absence -> new HashSet<>())
                    .add((String) row[1]));
    return found;
  }
}
