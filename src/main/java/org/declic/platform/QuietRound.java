package org.declic.platform;

import java.time.Instant;

/**
 * After a {@link Sweep}, outside of any transaction: time for work that goes one by one, each step
 * with a transaction of its own.
 *
 * @param now when the round began
 */
public record QuietRound(Instant now) {}
