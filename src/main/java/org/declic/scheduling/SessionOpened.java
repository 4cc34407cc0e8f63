package org.declic.scheduling;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/** A session has begun. */
public record SessionOpened(SiteId site, SessionId session, AccountId by, Instant at) {}
