package org.declic.scheduling;

import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/** Somebody has a place in a session. Fired inside the transaction that gives it. */
public record SeatTaken(SiteId site, SessionId session, LearnerId learner) {}
