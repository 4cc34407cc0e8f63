package org.declic.assignment;

import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/** Somebody will be there after all. */
public record AbsenceTakenBack(SiteId site, AbsenceId absence, AccountId mediator) {}
