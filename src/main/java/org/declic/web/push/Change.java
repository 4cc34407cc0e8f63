package org.declic.web.push;

import org.declic.identity.organisation.SiteId;

/** Something of one site is not as it was. */
record Change(SiteId site, Topic topic) {}
