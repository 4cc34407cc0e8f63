package org.declic.identity.organisation;

import java.time.ZoneId;

/**
 * What pages and rules need of a site.
 *
 * @param country its two letters, as in ISO 3166
 */
public record SiteFacts(SiteId id, String name, ZoneId zone, String phone, String country) {
  static SiteFacts of(Site site) {
    return new SiteFacts(site.id(), site.name(), site.zone(), site.phone(), site.country());
  }
}
