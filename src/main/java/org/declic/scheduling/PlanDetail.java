package org.declic.scheduling;

import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.PartnerId;

/**
 * What a page says of a session besides its row.
 *
 * @param seatsAsked more than the capacity when room, workstations or mediators hold fewer
 * @param series of which it is one; empty for one that stands alone
 */
public record PlanDetail(
    SessionDetails details,
    int seatsAsked,
    Capacity capacity,
    List<Partnership> partners,
    Optional<String> series) {

  /** A partner by name, and its share. */
  public record Partnership(PartnerId partner, String name, PartnerShare.Part part, int share) {}

  public PlanDetail {
    partners = List.copyOf(partners);
  }
}
