package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** Lines, held places and their moves for pages. */
@Repository
public class SeatQueries {
  private static final int MOST = 200;
  private static final int MOST_MOVES = 30;

  private static final String WAITING =
      "select new org.declic.scheduling.WaitRow(e.sessionId, l.id, l.nickname, l.picture, e.state,"
          + " e.joinedAt, e.offeredUntil) from WaitlistEntry e join Learner l on l.id = e.learnerId"
          + " join TrainingSession s on s.id = e.sessionId ";

  @PersistenceContext EntityManager entities;

  public boolean has(SessionId session, LearnerId learner) {
    return !entities
        .createQuery(
            "select t.id from Seat t where t.sessionId = :session and t.learnerId = :learner",
            String.class)
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultList()
        .isEmpty();
  }

  /** Where the learner stands in that line. */
  public Optional<WaitRow> inLine(SessionId session, LearnerId learner) {
    return waiting("where e.sessionId = :session and e.learnerId = :learner")
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultStream()
        .findFirst();
  }

  /** 1 for who is next. */
  public int placeInLine(WaitRow row) {
    return entities
            .createQuery(
                "select count(e.id) from WaitlistEntry e where e.sessionId = :session"
                    + " and e.state = :waiting and e.joinedAt < :joined",
                Long.class)
            .setParameter("session", row.session())
            .setParameter("waiting", WaitState.WAITING)
            .setParameter("joined", row.joinedAt())
            .getSingleResult()
            .intValue()
        + 1;
  }

  /**
   * The lines of sessions to come in which the learner stands, the next first. Few by the rules of
   * seats; and a limit would have the statement written anew each time.
   */
  public List<WaitRow> linesOf(LearnerId learner, Instant now) {
    return waiting(
            "where e.learnerId = :learner and s.state = :planned and s.slot.startsAt > :now"
                + " order by s.slot.startsAt")
        .setParameter("learner", learner.value())
        .setParameter("planned", SessionState.PLANNED)
        .setParameter("now", now)
        .getResultList();
  }

  /** Everybody in line for one session: kept seats first, then by arrival. */
  public List<WaitRow> line(SiteId site, SessionId session) {
    return waiting("where e.siteId = :site and e.sessionId = :session order by e.joinedAt, e.id")
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Everybody in line for the sessions that begin between the two instants, by session. */
  public List<WaitRow> lines(SiteId site, Instant from, Instant to) {
    return waiting(
            "where e.siteId = :site and s.state = :planned and s.slot.startsAt >= :from"
                + " and s.slot.startsAt < :to and e.state <> :lapsed"
                + " order by s.slot.startsAt, s.id, e.joinedAt, e.id")
        .setParameter("site", site.value())
        .setParameter("planned", SessionState.PLANNED)
        .setParameter("lapsed", WaitState.LAPSED)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(MOST)
        .getResultList();
  }

  private TypedQuery<WaitRow> waiting(String rest) {
    return entities.createQuery(WAITING + rest, WaitRow.class);
  }

  public List<HeldRow> held(SiteId site, SessionId session) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.HeldRow(h.id, h.origin, h.places, h.label, h.heldAt)"
                + " from HeldPlace h where h.siteId = :site and h.sessionId = :session"
                + " order by h.heldAt, h.id",
            HeldRow.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** By which way each of them came to a seat. */
  public Map<LearnerId, SeatOrigin> origins(SiteId site, SessionId session) {
    Map<LearnerId, SeatOrigin> origins = new HashMap<>();
    entities
        .createQuery(
            "select t.learnerId, t.origin from Seat t where t.siteId = :site"
                + " and t.sessionId = :session",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .getResultList()
        .forEach(row -> origins.put(new LearnerId((String) row[0]), (SeatOrigin) row[1]));
    return origins;
  }

  /** What can be spoken in each of these sessions. */
  public Map<SessionId, Set<SpokenLanguage>> languages(
      SiteId site, Collection<SessionId> sessions) {
    Map<SessionId, Set<SpokenLanguage>> languages = new HashMap<>();
    if (!sessions.isEmpty()) {
      entities
          .createQuery(
              "select s.id, s.languages from TrainingSession s where s.siteId = :site"
                  + " and s.id in :ids",
              Object[].class)
          .setParameter("site", site.value())
          .setParameter("ids", sessions.stream().map(SessionId::value).toList())
          .getResultList()
          .forEach(row -> languages.put(new SessionId((String) row[0]), named((String) row[1])));
    }
    return languages;
  }

  private static Set<SpokenLanguage> named(String stored) {
    return Arrays.stream(stored.split(","))
        .map(SpokenLanguage::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SpokenLanguage.class)));
  }

  /** What happened last. */
  public List<MoveRow> moves(SiteId site, SessionId session) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.MoveRow(m.madeAt, m.kind, m.origin, m.places,"
                + " l.nickname, a.displayName) from SeatMove m"
                + " left join Learner l on l.id = m.learnerId"
                + " left join Account a on a.id = m.madeBy"
                + " where m.siteId = :site and m.sessionId = :session"
                + " order by m.madeAt desc, m.id desc",
            MoveRow.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .setMaxResults(MOST_MOVES)
        .getResultList();
  }
}
