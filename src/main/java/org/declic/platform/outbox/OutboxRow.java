package org.declic.platform.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter as the page of the outbox shows it.
 *
 * @param retriable its words and address are still there
 */
public record OutboxRow(
    String id,
    Channel channel,
    String purpose,
    LetterState state,
    Problem problem,
    int attempts,
    Instant writtenAt,
    Instant nextAt,
    Optional<Instant> endedAt,
    boolean retriable) {}
