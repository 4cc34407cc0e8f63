package org.declic.learning.help;

import org.declic.identity.organisation.SiteId;

/** A hand went up or down, or somebody goes to it. Fired inside the transaction that notes it. */
public record HelpChanged(SiteId site) {}
