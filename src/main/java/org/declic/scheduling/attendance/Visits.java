package org.declic.scheduling.attendance;

import java.time.Instant;
import java.util.Optional;

/** How often somebody came before, and when last. */
public record Visits(int times, Optional<Instant> last) {
  public static final Visits NONE = new Visits(0, Optional.empty());
}
