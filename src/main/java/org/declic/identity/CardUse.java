package org.declic.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * How a learner's card was used lately.
 *
 * @param lastAt when the person was last seen at a computer
 * @param leftAt when they ended the last of their sessions themselves; empty while one is open
 */
public record CardUse(Instant lastAt, Optional<Instant> leftAt) {}
