package org.declic.portfolio;

import java.time.Instant;
import org.declic.assessment.EvidenceSource;

/** One piece of evidence as a mediator reads it. */
public record EvidenceRow(
    String skill,
    EvidenceSource source,
    Result result,
    String unit,
    String step,
    String task,
    String variant,
    Instant at) {

  /** A question alone does not count towards a level. */
  public boolean counts() {
    return (source == EvidenceSource.SIMULATOR || source == EvidenceSource.OBSERVATION)
        && result.isReached();
  }
}
