package org.declic.scheduling;

import java.util.Optional;
import org.declic.platform.Refusal;
import org.declic.scheduling.intake.IntakeLine;

/**
 * What becomes of a line of a file.
 *
 * @param why the sentence of what stands in the way, of a refused line
 */
public record IntakeRow(IntakeLine line, Fate fate, Optional<Refusal> why) {

  /** Added, there already, or refused. */
  public enum Fate {
    NEW,
    KNOWN,
    REFUSED
  }

  public long number() {
    return line.number();
  }
}
