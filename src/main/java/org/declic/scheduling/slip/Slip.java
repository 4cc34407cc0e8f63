package org.declic.scheduling.slip;

import java.time.Instant;
import java.util.Optional;
import org.declic.scheduling.SessionId;

/**
 * A slip as it is shown.
 *
 * @param session where it is a place already
 * @param byCard whether the place is somebody's with a card
 */
public record Slip(
    SlipCode code, String partner, Instant until, Optional<SessionId> session, boolean byCard) {}
