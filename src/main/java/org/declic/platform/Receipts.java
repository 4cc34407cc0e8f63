package org.declic.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What was already done, by who asked and request id. */
@Repository
class Receipts {
  private static final Duration KEPT = Duration.ofDays(30);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  Optional<String> find(String actor, RequestId request) {
    List<?> found =
        entities
            .createNativeQuery(
                "select outcome from command_receipt where actor = ? and request_id = ?")
            .setParameter(1, actor)
            .setParameter(2, request.value())
            .getResultList();
    return found.stream().findFirst().map(outcome -> outcome == null ? "" : outcome.toString());
  }

  void keep(String actor, RequestId request, String command, String outcome) {
    entities.flush();
    entities
        .createNativeQuery(
            "insert into command_receipt (actor, request_id, command, outcome, at)"
                + " values (?, ?, ?, ?, ?)")
        .setParameter(1, actor)
        .setParameter(2, request.value())
        .setParameter(3, command)
        .setParameter(4, outcome)
        .setParameter(5, clock.millis())
        .executeUpdate();
  }

  /** No browser sends a form again after a month. */
  void sweep(@Observes @Priority(100) Sweep sweep) {
    entities
        .createNativeQuery("delete from command_receipt where at < ?")
        .setParameter(1, sweep.now().minus(KEPT).toEpochMilli())
        .executeUpdate();
  }
}
