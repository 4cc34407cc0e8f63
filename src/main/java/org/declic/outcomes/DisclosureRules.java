package org.declic.outcomes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** The threshold that each site keeps to; the usual one where nothing was set. */
@Repository
public class DisclosureRules {
  @PersistenceContext EntityManager entities;

  public DisclosureControl of(SiteId site) {
    List<?> rule =
        entities
            .createNativeQuery("select threshold from disclosure_rule where site_id = ?")
            .setParameter(1, site.value())
            .getResultList();
    return new DisclosureControl(
        rule.isEmpty()
            ? DisclosureControl.USUAL_THRESHOLD
            : Math.max(DisclosureControl.LOWEST_THRESHOLD, ((Number) rule.get(0)).intValue()));
  }
}
