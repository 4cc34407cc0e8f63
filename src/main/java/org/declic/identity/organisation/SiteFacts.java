package org.declic.identity.organisation;

import java.time.ZoneId;

/** What pages and rules need of a site. */
public record SiteFacts(SiteId id, String name, ZoneId zone, String phone) {
  static SiteFacts of(Site site) {
    return new SiteFacts(site.id(), site.name(), site.zone(), site.phone());
  }
}
