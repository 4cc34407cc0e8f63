package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.series.SeriesId;

/** Training sessions of all sites; a look-up always says whose. */
@Repository
class TrainingSessions {
  static final Set<SessionState> ALIVE = EnumSet.of(SessionState.PLANNED, SessionState.OPEN);

  @PersistenceContext EntityManager entities;

  Optional<TrainingSession> find(SiteId site, SessionId id) {
    return Optional.ofNullable(entities.find(TrainingSession.class, id.value()))
        .filter(session -> session.site().equals(site));
  }

  /**
   * @throws UnknownThing also when the session is another site's
   */
  TrainingSession get(SiteId site, SessionId id) {
    return find(site, id).orElseThrow(() -> new UnknownThing("session"));
  }

  void add(TrainingSession session) {
    entities.persist(session);
  }

  /**
   * Writes now, while the use case can still say what happened.
   *
   * @throws EditedMeanwhile when another transaction changed the session first
   */
  void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException other) {
      throw new EditedMeanwhile();
    }
  }

  /** Writes now; when somebody else was first, the command is repeated and sees what they did. */
  void flushOrRepeat() {
    try {
      entities.flush();
    } catch (OptimisticLockException other) {
      throw new Crowded(other);
    }
  }

  /** Another number of seats; false when more are taken already. */
  boolean resize(SessionId session, int capacity) {
    return entities
            .createNativeQuery(
                "update training_session set capacity = ?"
                    + " where id = ? and booked + offered + held <= ?")
            .setParameter(1, capacity)
            .setParameter(2, session.value())
            .setParameter(3, capacity)
            .executeUpdate()
        == 1;
  }

  /** Seats of people with a card, seats kept for the line, and held places. */
  int taken(SessionId session) {
    return entities
        .createQuery(
            "select s.booked + s.offered + s.held from TrainingSession s where s.id = :id",
            Integer.class)
        .setParameter("id", session.value())
        .getSingleResult();
  }

  /** How many seats are taken now, for a sentence. */
  int booked(SessionId session) {
    return entities
        .createQuery("select s.booked from TrainingSession s where s.id = :id", Integer.class)
        .setParameter("id", session.value())
        .getSingleResult();
  }

  /** What else happens in this room in that time. */
  Optional<Taken> inRoom(SiteId site, RoomId room, Slot slot, Set<SessionId> except) {
    return overlapping(List.of(site), slot, except, "", "s.roomId", room.value());
  }

  /** What else this mediator does in that time, wherever that is. */
  Optional<Taken> ofMediator(
      Collection<SiteId> everywhere, AccountId mediator, Slot slot, Set<SessionId> except) {
    return overlapping(
        everywhere, slot, except, "join s.mediators m", "m.accountId", mediator.value());
  }

  /** Where else this person has a seat in that time. */
  Optional<Taken> ofLearner(SiteId site, LearnerId learner, Slot slot, SessionId except) {
    String join = "join Seat seat on seat.sessionId = s.id";
    return overlapping(
        List.of(site), slot, Set.of(except), join, "seat.learnerId", learner.value());
  }

  /** Seats and places in a line that are still to come, that session aside. */
  int ahead(LearnerId learner, SessionId except, Instant now) {
    String coming =
        " from TrainingSession s where s.state = :planned and s.slot.startsAt > :now"
            + " and s.id <> :except and s.id in (";
    long seats =
        count(coming + "select t.sessionId from Seat t where t.learnerId = :learner)")
            .setParameter("learner", learner.value())
            .setParameter("except", except.value())
            .setParameter("now", now)
            .getSingleResult();
    long waiting =
        count(
                coming
                    + "select e.sessionId from WaitlistEntry e where e.learnerId = :learner"
                    + " and e.state <> :lapsed)")
            .setParameter("lapsed", WaitState.LAPSED)
            .setParameter("learner", learner.value())
            .setParameter("except", except.value())
            .setParameter("now", now)
            .getSingleResult();
    return (int) (seats + waiting);
  }

  private TypedQuery<Long> count(String from) {
    return entities
        .createQuery("select count(s.id)" + from, Long.class)
        .setParameter("planned", SessionState.PLANNED);
  }

  /** Whose session it is. */
  Optional<SiteId> site(SessionId id) {
    return Optional.ofNullable(entities.find(TrainingSession.class, id.value()))
        .map(TrainingSession::site);
  }

  /** An older session cannot reach into this one: none is longer than {@link Slot#LONGEST}. */
  private Optional<Taken> overlapping(
      Collection<SiteId> sites,
      Slot slot,
      Set<SessionId> except,
      String join,
      String what,
      String owner) {
    Instant from = slot.startsAt().minus(Slot.LONGEST);
    List<Taken> found =
        entities
            .createQuery(
                "select new org.declic.scheduling.TrainingSessions$Taken("
                    + "s.kind, s.slot.start, s.slot.end) from TrainingSession s "
                    + join
                    + " where s.siteId in :sites and s.slot.startsAt >= :from"
                    + " and s.slot.startsAt < :end and s.slot.endsAt > :start"
                    + " and s.state <> :cancelled and s.id not in :except and "
                    + what
                    + " = :owner order by s.slot.startsAt",
                Taken.class)
            .setParameter("sites", sites.stream().map(SiteId::value).toList())
            .setParameter("from", from)
            .setParameter("end", slot.endsAt())
            .setParameter("start", slot.startsAt())
            .setParameter("cancelled", SessionState.CANCELLED)
            .setParameter("except", ids(except))
            .setParameter("owner", owner)
            .setMaxResults(1)
            .getResultList();
    return found.stream().findFirst();
  }

  /** No list is empty in SQL. */
  private static List<String> ids(Set<SessionId> sessions) {
    return sessions.isEmpty() ? List.of("") : sessions.stream().map(SessionId::value).toList();
  }

  /** Nicknames of those with a seat in these sessions and in another one at that time. */
  List<String> elsewhere(SiteId site, SessionId session, Slot slot, Set<SessionId> except) {
    return entities
        .createQuery(
            "select distinct l.nickname from Seat mine join Learner l on l.id = mine.learnerId"
                + " join Seat other on other.learnerId = mine.learnerId"
                + " join TrainingSession s on s.id = other.sessionId"
                + " where mine.sessionId = :session and s.siteId = :site"
                + " and s.id not in :except and s.state in :alive"
                + " and s.slot.startsAt < :end and s.slot.endsAt > :start order by l.nickname",
            String.class)
        .setParameter("session", session.value())
        .setParameter("site", site.value())
        .setParameter("except", ids(except))
        .setParameter("alive", ALIVE)
        .setParameter("end", slot.endsAt())
        .setParameter("start", slot.startsAt())
        .getResultList();
  }

  /** Of one series, in order, those that can still be changed. */
  List<TrainingSession> aliveOf(SiteId site, SeriesId series) {
    return entities
        .createQuery(
            "select s from TrainingSession s where s.seriesId = :series and s.siteId = :site"
                + " and s.state = :planned order by s.slot.startsAt, s.id",
            TrainingSession.class)
        .setParameter("series", series.value())
        .setParameter("site", site.value())
        .setParameter("planned", SessionState.PLANNED)
        .getResultList();
  }

  /** What stands in the way. */
  public record Taken(ActivityKind kind, String start, String end) {
    LocalTime from() {
      return LocalTime.parse(start);
    }

    LocalTime to() {
      return LocalTime.parse(end);
    }
  }
}
