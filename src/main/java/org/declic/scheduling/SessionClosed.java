package org.declic.scheduling;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/** A session is over: its record can be drafted. Fired inside the closing transaction. */
public record SessionClosed(SiteId site, SessionId session, AccountId by, Instant at) {}
