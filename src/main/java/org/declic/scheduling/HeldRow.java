package org.declic.scheduling;

import java.time.Instant;

/** Places held for people without a card. */
public record HeldRow(String id, SeatOrigin origin, int places, String label, Instant heldAt) {}
