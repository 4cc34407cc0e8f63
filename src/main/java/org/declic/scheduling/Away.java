package org.declic.scheduling;

import java.time.Instant;

/** A stretch of time in which a mediator leads nothing. */
public record Away(String accountId, Instant from, Instant to) {

  boolean touches(Instant start, Instant end) {
    return from.isBefore(end) && to.isAfter(start);
  }
}
