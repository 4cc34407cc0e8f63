package org.declic.scheduling;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.declic.identity.LearnerErased;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;
import org.declic.scheduling.attendance.AttendanceMark;

/**
 * The places of somebody who is erased. Ahead: the seat goes back and the line moves. In a session
 * that goes on, or is over and not closed: whoever was seen there is counted as somebody without a
 * card. In a closed one the numbers stay as they are.
 */
@Repository
class ErasedSeats {
  private static final List<String> STATEMENTS =
      List.of(
          "delete from presence_dispute where learner_id = ?",
          "delete from presence where learner_id = ?",
          "delete from waitlist_entry where learner_id = ?",
          "delete from seat where learner_id = ?",
          "update seat_move set made_by = '' where learner_id = ? and made_by = learner_id",
          "update seat_move set learner_id = null where learner_id = ?",
          "update referral_slip set learner_id = null where learner_id = ?",
          "update walk_in_ticket set learner_id = null where learner_id = ?",
          "delete from feed_entry where feed_id in"
              + " (select id from feed_address where kind = 'PASS' and owner_id = ?)",
          "delete from feed_address where kind = 'PASS' and owner_id = ?",
          "delete from diary where owner_id = ?");

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  @PersistenceContext EntityManager entities;
  @Inject Seating seating;
  @Inject Seats seats;

  /** Before anything of the person is counted or removed. */
  void settle(@Observes @Priority(5) LearnerErased erased) {
    seating.claim(erased.site(), erased.learner());
    for (SessionId session : inLine(erased.learner())) {
      seating.leave(erased.by(), session, erased.learner());
    }
    for (Object[] seat : seatsNotClosed(erased.learner())) {
      SessionId session = new SessionId((String) seat[0]);
      boolean ahead = seat[1] == SessionState.PLANNED && ((Instant) seat[2]).isAfter(erased.at());
      if (ahead) {
        seating.giveBack(erased.by(), session, erased.learner());
      } else {
        countInstead(session, erased.learner());
      }
    }
  }

  private List<SessionId> inLine(LearnerId learner) {
    return entities
        .createQuery(
            "select e.sessionId from WaitlistEntry e where e.learnerId = :learner"
                + " order by e.sessionId",
            String.class)
        .setParameter("learner", learner.value())
        .getResultStream()
        .map(SessionId::new)
        .toList();
  }

  private List<Object[]> seatsNotClosed(LearnerId learner) {
    return entities
        .createQuery(
            "select s.id, s.state, s.slot.startsAt from Seat t"
                + " join TrainingSession s on s.id = t.sessionId"
                + " where t.learnerId = :learner and s.state in :alive order by s.id",
            Object[].class)
        .setParameter("learner", learner.value())
        .setParameter("alive", List.of(SessionState.PLANNED, SessionState.OPEN))
        .getResultList();
  }

  private void countInstead(SessionId session, LearnerId learner) {
    boolean here =
        !entities
            .createQuery(
                "select p.id from Presence p where p.sessionId = :session"
                    + " and p.learnerId = :learner and p.mark in :here",
                String.class)
            .setParameter("session", session.value())
            .setParameter("learner", learner.value())
            .setParameter("here", AttendanceMark.hereMarks())
            .getResultList()
            .isEmpty();
    entities
        .createNativeQuery("delete from presence where session_id = ? and learner_id = ?")
        .setParameter(1, session.value())
        .setParameter(2, learner.value())
        .executeUpdate();
    if (seats.giveBack(session, learner) && here) {
      seats.countWithoutPass(session, 1, NO_LIMIT);
    }
  }

  void forget(@Observes @Priority(20) LearnerErased erased) {
    entities.flush();
    for (String statement : STATEMENTS) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, erased.learner().value())
          .executeUpdate();
    }
    forgetWhoHeld(erased);
  }

  /** Places that somebody took for a person beside them, by a slip: looked for, then named. */
  private void forgetWhoHeld(LearnerErased erased) {
    List<String> held =
        entities
            .createQuery(
                "select h.id from HeldPlace h where h.siteId = :site and h.heldBy = :learner",
                String.class)
            .setParameter("site", erased.site().value())
            .setParameter("learner", erased.learner().value())
            .getResultList();
    Kept.inParts(
        held,
        ids ->
            entities
                .createQuery("update HeldPlace h set h.heldBy = '' where h.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
  }
}
