package org.declic.scheduling;

import org.declic.identity.organisation.SiteId;

/** A place that a slip held was given back. Fired inside the transaction that removes it. */
public record SlipPlaceReleased(SiteId site, String slip) {}
