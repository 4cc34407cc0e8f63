package org.declic.scheduling.walkin;

import org.declic.identity.organisation.SiteId;

/**
 * Something on the walk-in board is not as it was. Fired inside the transaction that changes it.
 */
public record WalkInChanged(SiteId site) {}
