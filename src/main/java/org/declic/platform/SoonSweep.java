package org.declic.platform;

import java.time.Instant;

/**
 * Time to let go of what must not outlive its hour, as a telephone number its session; fired every
 * quarter of an hour inside a transaction, and before each {@link Sweep}. Cheap when nothing is
 * due.
 *
 * @param now when it began
 */
public record SoonSweep(Instant now) {}
