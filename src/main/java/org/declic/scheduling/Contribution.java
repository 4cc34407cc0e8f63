package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.declic.identity.organisation.PartnerId;
import org.declic.scheduling.PartnerShare.Part;

/** The row of a {@link PartnerShare}. */
@Embeddable
class Contribution {
  @Column(name = "partner_id")
  private String partnerId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private int share;

  /** For JPA. */
  protected Contribution() {}

  Contribution(PartnerShare share) {
    this.partnerId = share.partner().value();
    this.part = share.part();
    this.share = share.share();
  }

  PartnerShare share() {
    return new PartnerShare(new PartnerId(partnerId), part, share);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Contribution row && row.share().equals(share());
  }

  @Override
  public int hashCode() {
    return share().hashCode();
  }
}
