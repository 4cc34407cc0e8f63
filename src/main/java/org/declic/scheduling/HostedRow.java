package org.declic.scheduling;

import org.declic.identity.organisation.SiteId;

/** A session that somebody leads or helps in at a site that is not theirs. */
public record HostedRow(SiteId host, SessionRow session) {}
