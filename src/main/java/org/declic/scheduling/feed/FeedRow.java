package org.declic.scheduling.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * An address, for whoever may see it.
 *
 * @param token what stands in it
 * @param readAt when a program last read it, to the hour
 */
public record FeedRow(FeedKind kind, String token, Instant madeAt, Optional<Instant> readAt) {}
