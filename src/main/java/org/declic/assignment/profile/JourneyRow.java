package org.declic.assignment.profile;

import org.declic.identity.organisation.SiteId;

/** From one site to the other and back, in minutes. */
public record JourneyRow(String siteId, String otherSiteId, int minutes) {

  public boolean leadsTo(SiteId site) {
    return siteId.equals(site.value()) || otherSiteId.equals(site.value());
  }
}
