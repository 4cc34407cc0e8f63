package org.declic.scheduling;

import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/** Somebody no longer has a place in a session. Fired inside the transaction that removes it. */
public record SeatGivenBack(SiteId site, SessionId session, LearnerId learner) {}
