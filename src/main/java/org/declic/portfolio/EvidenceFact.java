package org.declic.portfolio;

import java.time.LocalDate;
import org.declic.assessment.EvidenceSource;

/**
 * What {@link MasteryPolicy} needs of one piece of evidence.
 *
 * @param variant scenario and variant, or the question
 * @param day at the site
 */
record EvidenceFact(EvidenceSource source, Result result, String variant, LocalDate day) {

  /** Exercises and observations; a question shows knowledge, not doing. */
  boolean isSeenDoing() {
    return source == EvidenceSource.SIMULATOR || source == EvidenceSource.OBSERVATION;
  }
}
