package org.declic.assignment.proposal;

import org.declic.identity.organisation.SiteId;

/** A proposal of the site is not as it was: pages that show it look again. */
public record StaffingChanged(SiteId site) {}
