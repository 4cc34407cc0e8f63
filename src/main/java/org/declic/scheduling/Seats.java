package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/**
 * Seats and their counters. The counters decide, in one conditional statement: however many ask at
 * once and on however many nodes, the last seat goes to one of them. In plain SQL, because a JPQL
 * update would also raise the version, and every booking would disturb whoever edits the session.
 *
 * <p>Taken are the seats of people with a card, those kept for the line, and what people without a
 * card need: they sit on held places first, so that the greater of the two numbers counts.
 */
@Repository
class Seats {
  private static final String TAKEN = "booked + offered + greatest(held, without_pass)";
  private static final String ALIVE = " and state in ('PLANNED', 'OPEN')";

  @PersistenceContext EntityManager entities;

  /** The counters, while the row is ours. */
  record Count(int free, int waiting, boolean planned, Instant startsAt) {}

  boolean has(SessionId session, LearnerId learner) {
    return !entities
        .createQuery(
            "select s.id from Seat s where s.sessionId = :session and s.learnerId = :learner",
            String.class)
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultList()
        .isEmpty();
  }

  /** The row of the session is ours until the end: nobody else moves its seats or its line. */
  Count lock(SessionId session) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select capacity - booked - offered - greatest(held, without_pass), waiting,"
                        + " state, starts_at from training_session where id = ? for update")
                .setParameter(1, session.value())
                .getSingleResult();
    return new Count(
        ((Number) row[0]).intValue(),
        ((Number) row[1]).intValue(),
        SessionState.PLANNED.name().equals(row[2]),
        Instant.ofEpochMilli(((Number) row[3]).longValue()));
  }

  /** False when the session is full, or no longer takes anybody. */
  boolean take(SessionId session) {
    return changed("set booked = booked + 1", " and " + TAKEN + " < capacity" + ALIVE, session);
  }

  /** The seat that was kept for somebody of the line becomes theirs. */
  boolean takeOffered(SessionId session) {
    return changed(
        "set booked = booked + 1, offered = offered - 1", " and offered > 0" + ALIVE, session);
  }

  /** The row, after its seat was counted. */
  void add(Seat seat) {
    entities.persist(seat);
  }

  /**
   * As {@link #take}, for somebody who just came and is only counted. Before the session begins the
   * held places are all still expected; from then on those who came on them are counted already.
   * Where nobody is enrolled, it is never full.
   */
  boolean takeWithoutPass(TrainingSession session) {
    String free =
        session.kind().isEnrolled()
            ? " and (state = 'PLANNED' and booked + offered + held + without_pass < capacity"
                + " or state = 'OPEN' and "
                + TAKEN
                + " < capacity)"
            : ALIVE;
    return changed("set without_pass = without_pass + 1", free, session.id());
  }

  /** False when there was no such seat (any more). */
  boolean giveBack(SessionId session, LearnerId learner) {
    int removed =
        entities
            .createQuery(
                "delete from Seat s where s.sessionId = :session and s.learnerId = :learner")
            .setParameter("session", session.value())
            .setParameter("learner", learner.value())
            .executeUpdate();
    return removed == 1 && changed("set booked = booked - 1", " and booked > 0", session);
  }

  /** One more in line; false when a seat is free, or the session no longer takes anybody. */
  boolean queue(SessionId session) {
    return changed(
        "set waiting = waiting + 1",
        " and " + TAKEN + " >= capacity and state = 'PLANNED'",
        session);
  }

  /** The first in line gets a seat kept. */
  void offer(SessionId session) {
    changed("set waiting = waiting - 1, offered = offered + 1", "", session);
  }

  /** Somebody who waited, or whose seat was kept, leaves the line. */
  void leave(SessionId session, WaitState state) {
    switch (state) {
      case WAITING -> changed("set waiting = waiting - 1", " and waiting > 0", session);
      case OFFERED -> changed("set offered = offered - 1", " and offered > 0", session);
      case LAPSED -> {}
    }
  }

  /** False when not so many are free. */
  boolean hold(HeldPlace place, SessionId session) {
    boolean held =
        entities
                .createNativeQuery(
                    "update training_session set held = held + ? where id = ?"
                        + " and booked + offered + greatest(held + ?, without_pass) <= capacity"
                        + ALIVE)
                .setParameter(1, place.places())
                .setParameter(2, session.value())
                .setParameter(3, place.places())
                .executeUpdate()
            == 1;
    if (held) {
      entities.persist(place);
    }
    return held;
  }

  Optional<HeldPlace> held(SiteId site, SessionId session, String id) {
    return one(
        "select h from HeldPlace h where h.siteId = :site and h.sessionId = :session and h.id = :id",
        site,
        session,
        id);
  }

  Optional<HeldPlace> heldBySlip(SiteId site, SessionId session, String slip) {
    return one(
        "select h from HeldPlace h where h.siteId = :site and h.sessionId = :session"
            + " and h.slipId = :id",
        site,
        session,
        slip);
  }

  private Optional<HeldPlace> one(String query, SiteId site, SessionId session, String id) {
    return entities
        .createQuery(query, HeldPlace.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  void release(HeldPlace place, SessionId session) {
    entities.remove(place);
    entities.flush();
    entities
        .createNativeQuery("update training_session set held = held - ? where id = ? and held >= ?")
        .setParameter(1, place.places())
        .setParameter(2, session.value())
        .setParameter(3, place.places())
        .executeUpdate();
  }

  /** False when the count would fall below zero or rise beyond reason. */
  boolean countWithoutPass(SessionId session, int change, int most) {
    return entities
            .createNativeQuery(
                "update training_session set without_pass = without_pass + ?"
                    + " where id = ? and without_pass + ? between 0 and ?")
            .setParameter(1, change)
            .setParameter(2, session.value())
            .setParameter(3, change)
            .setParameter(4, most)
            .executeUpdate()
        == 1;
  }

  void note(SeatMove move) {
    entities.persist(move);
  }

  private boolean changed(String change, String condition, SessionId session) {
    Query statement =
        entities.createNativeQuery(
            "update training_session " + change + " where id = ?" + condition);
    return statement.setParameter(1, session.value()).executeUpdate() == 1;
  }
}
