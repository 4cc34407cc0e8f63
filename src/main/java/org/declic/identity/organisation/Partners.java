package org.declic.identity.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** The partners of all sites; a look-up always says whose. */
@Repository
public class Partners {
  /** Databases disagree on capitals and accents. */
  private static final Comparator<PartnerRow> BY_NAME =
      Comparator.comparing(PartnerRow::stopped)
          .thenComparing(PartnerRow::name, Collator.getInstance(Locale.FRENCH)::compare);

  @PersistenceContext EntityManager entities;

  /**
   * @throws UnknownThing also when the partner is another site's
   */
  public Partner get(SiteId site, PartnerId id) {
    Partner partner = entities.find(Partner.class, id.value());
    if (partner == null || !partner.site().equals(site)) {
      throw new UnknownThing("partner");
    }
    return partner;
  }

  /** By name, those who stopped included and last: a site has a handful. */
  public List<PartnerRow> of(SiteId site) {
    return entities
        .createQuery("select p from Partner p where p.siteId = :site", Partner.class)
        .setParameter("site", site.value())
        .getResultStream()
        .map(one -> new PartnerRow(one.id().value(), one.name(), one.isStopped()))
        .sorted(BY_NAME)
        .toList();
  }

  public void add(Partner partner) {
    entities.persist(partner);
  }
}
