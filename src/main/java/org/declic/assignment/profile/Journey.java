package org.declic.assignment.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;

/** How long it takes from one site to the other and back. Said once, by the lead of either. */
@Entity
@IdClass(Journey.Key.class)
@Table(name = "site_journey")
class Journey {
  static final int LONGEST = 600;

  /** The smaller of the two, so that there is one row. */
  @Id
  @Column(name = "site_id")
  private String siteId;

  @Id
  @Column(name = "other_site_id")
  private String otherSiteId;

  private int minutes;

  /** For JPA. */
  protected Journey() {}

  /**
   * @throws Refusal when it is no time at all, or longer than a day allows
   */
  Journey(SiteId one, SiteId other, int minutes) {
    this.siteId = Key.of(one, other).siteId;
    this.otherSiteId = Key.of(one, other).otherSiteId;
    take(minutes);
  }

  void take(int asked) {
    if (asked < 1 || asked > LONGEST) {
      throw new Refusal("team.refused.journey", LONGEST);
    }
    minutes = asked;
  }

  JourneyRow row() {
    return new JourneyRow(siteId, otherSiteId, minutes);
  }

  /** The two sites. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1;
    private String siteId;
    private String otherSiteId;

    /** For JPA. */
    Key() {}

    static Key of(SiteId one, SiteId other) {
      Key key = new Key();
      boolean inOrder = one.value().compareTo(other.value()) < 0;
      key.siteId = inOrder ? one.value() : other.value();
      key.otherSiteId = inOrder ? other.value() : one.value();
      return key;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.siteId.equals(siteId)
          && key.otherSiteId.equals(otherSiteId);
    }

    @Override
    public int hashCode() {
      return siteId.hashCode() * 31 + otherSiteId.hashCode();
    }
  }
}
