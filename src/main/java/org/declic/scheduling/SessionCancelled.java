package org.declic.scheduling;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/** A session will not take place. */
public record SessionCancelled(SiteId site, SessionId session, AccountId by, Instant at) {}
