package org.declic.scheduling.slip;

import java.time.Instant;

/** Slips made together for one partner. */
public record SlipBatchRow(
    String id, String partner, Instant madeAt, Instant until, long made, long used) {}
