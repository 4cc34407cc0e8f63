package org.declic.scheduling;

import java.time.Instant;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * A seat came free and is kept for the first in line. Fired inside the transaction that keeps it.
 *
 * @param until when it goes to the next one, unless it is accepted before
 */
public record SeatOffered(SiteId site, SessionId session, LearnerId learner, Instant until) {}
