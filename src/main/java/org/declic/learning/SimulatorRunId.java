package org.declic.learning;

import org.declic.platform.TimeOrderedId;

/** Names a {@link SimulatorRun}. */
public record SimulatorRunId(String value) {
  public SimulatorRunId {
    TimeOrderedId.checked(value);
  }

  public static SimulatorRunId next() {
    return new SimulatorRunId(TimeOrderedId.next());
  }
}
