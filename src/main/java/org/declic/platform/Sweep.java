package org.declic.platform;

import java.time.Instant;

/**
 * Time to let go of what is no longer needed; fired twice a day inside a transaction. Each feature
 * observes it for its own tables, those that point at others first (priority 10, then 20 …).
 *
 * @param now when the sweep began
 */
public record Sweep(Instant now) {}
