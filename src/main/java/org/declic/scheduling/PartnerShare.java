package org.declic.scheduling;

import org.declic.identity.organisation.PartnerId;

/**
 * What a partner does in a session.
 *
 * @param share in percent, 1 to 100; what is left of a part is the site's own
 */
public record PartnerShare(PartnerId partner, Part part, int share) {

  /** What of a session a partner takes on. */
  public enum Part {
    PROVIDES,
    HOSTS
  }
}
