package org.declic.assignment.replacement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.TeamAbsence;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

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
  @Inject AbsenceQueries absences;

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
    for (RepairRow repair : repairs.values()) {
      SessionRow session = sessions.head(site, new SessionId(repair.sessionId()));
      all.add(new Touched(session, Optional.of(repair), false));
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

  /** What a colleague is asked, by whichever site, and has not answered yet; urgent ones first. */
  public List<RequestRow> waitingFor(AccountId colleague, Instant now) {
    return entities
        .createQuery(
            REQUEST
                + "r.askedId = :asked and r.answer = :open and r.until > :now"
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
    return (int)
        absences.ahead(site, now).stream()
            .flatMap(absence -> waiting(site, absence, now))
            .map(SessionRow::id)
            .distinct()
            .count();
  }

  /** Sessions to decide in one absence. */
  public int toDecide(SiteId site, TeamAbsence absence, Instant now) {
    return (int) waiting(site, absence, now).count();
  }

  private Stream<SessionRow> waiting(SiteId site, TeamAbsence absence, Instant now) {
    return led(site, absence).stream()
        .filter(session -> session.isPlanned() && session.startsAt().isAfter(now));
  }
}
