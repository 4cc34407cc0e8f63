package org.declic.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Two rows, taken one after the other in the order asked for: what deadlocks are made of. */
@UseCase
public class TwoRows {
  static final String OWNER = "two-rows";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  @Command
  @Open("a test writes rows of its own")
  public void make(RequestId request, String row) {
    entities
        .createNativeQuery(
            "insert into command_receipt (actor, request_id, command, outcome, at)"
                + " values (?, ?, 'row', '', ?)")
        .setParameter(1, OWNER)
        .setParameter(2, row)
        .setParameter(3, clock.millis())
        .executeUpdate();
  }

  @Command
  @Open("a test writes rows of its own")
  public void mark(RequestId request, String first, String second, Runnable between) {
    mark(first);
    between.run();
    mark(second);
  }

  private void mark(String row) {
    entities
        .createNativeQuery(
            "update command_receipt set outcome = concat(outcome, '+')"
                + " where actor = ? and request_id = ?")
        .setParameter(1, OWNER)
        .setParameter(2, row)
        .executeUpdate();
  }

  @Open("a test reads rows of its own")
  public String marks(String row) {
    return entities
        .createNativeQuery("select outcome from command_receipt where actor = ? and request_id = ?")
        .setParameter(1, OWNER)
        .setParameter(2, row)
        .getSingleResult()
        .toString();
  }
}
