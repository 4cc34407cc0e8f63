package org.declic.scheduling;

import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * Somebody’s place is in another session from now on. Fired inside the transaction that moves it,
 * before anything is given back or called off.
 */
public record SeatTransferred(SiteId site, SessionId from, SessionId to, LearnerId learner) {}
