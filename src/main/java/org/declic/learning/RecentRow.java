package org.declic.learning;

import java.time.Instant;

/** What a learner did last, for lists. */
public record RecentRow(String learner, String unit, boolean finished, Instant at) {}
