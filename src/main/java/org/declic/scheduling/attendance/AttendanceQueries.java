package org.declic.scheduling.attendance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.scheduling.SessionId;

/** Who is expected, who came, and how often before. */
@Repository
public class AttendanceQueries {
  @PersistenceContext EntityManager entities;

  /** Everybody with a seat, by nickname. */
  public List<PersonRow> people(SiteId site, SessionId session) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.attendance.PersonRow("
                + "l.id, l.nickname, l.picture, s.bookedAt, p.mark, p.onTheSpot)"
                + " from Seat s join Learner l on l.id = s.learnerId"
                + " left join Presence p"
                + " on p.sessionId = s.sessionId and p.learnerId = s.learnerId"
                + " where s.sessionId = :session and s.siteId = :site"
                + " order by l.nickname, l.id",
            PersonRow.class)
        .setParameter("session", session.value())
        .setParameter("site", site.value())
        .getResultList();
  }

  /** Marks by two people that contradict each other, until somebody decides. */
  public List<DisputeRow> disputes(SiteId site, SessionId session) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.attendance.DisputeRow(d.id, d.learnerId, l.nickname,"
                + " d.keptMark, k.displayName, d.keptAt, d.otherMark, o.displayName, d.otherAt)"
                + " from Dispute d join Learner l on l.id = d.learnerId"
                + " join Account k on k.id = d.keptBy join Account o on o.id = d.otherBy"
                + " where d.sessionId = :session and d.siteId = :site and d.settledAt is null"
                + " order by l.nickname, d.aroseAt",
            DisputeRow.class)
        .setParameter("session", session.value())
        .setParameter("site", site.value())
        .getResultList();
  }

  /** Sessions in which each of them was seen before that instant. */
  public Map<LearnerId, Visits> visits(
      SiteId site, Collection<LearnerId> learners, Instant before) {
    Map<LearnerId, Visits> visits = new HashMap<>();
    if (learners.isEmpty()) {
      return visits;
    }
    entities
        .createQuery(
            "select p.learnerId, count(p.id), max(s.slot.startsAt)"
                + " from Presence p join TrainingSession s on s.id = p.sessionId"
                + " where p.siteId = :site and p.learnerId in :learners and p.mark in :here"
                + " and s.slot.startsAt < :before group by p.learnerId",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("learners", learners.stream().map(LearnerId::value).toList())
        .setParameter("here", AttendanceMark.hereMarks())
        .setParameter("before", before)
        .getResultList()
        .forEach(
            row ->
                visits.put(
                    new LearnerId((String) row[0]),
                    new Visits(((Number) row[1]).intValue(), Optional.of(instant(row[2])))));
    return visits;
  }

  /** An aggregate of a converted column comes back as it is stored. */
  private static Instant instant(Object value) {
    return value instanceof Instant instant
        ? instant
        : Instant.ofEpochMilli(((Number) value).longValue());
  }
}
