package org.declic.learning;

import java.time.Instant;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;

/** A stretch of work on a unit. */
public record WorkedRow(LearnerId learner, UnitId unit, Instant from, Instant to) {

  /** For the query. */
  public WorkedRow(String learnerId, String unitId, Instant from, Instant to) {
    this(new LearnerId(learnerId), new UnitId(unitId), from, to);
  }
}
