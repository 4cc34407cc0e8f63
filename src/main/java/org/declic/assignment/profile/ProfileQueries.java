package org.declic.assignment.profile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.scheduling.ActivityKind;

/** Profiles as pages and the staffing question read them: a handful of statements a site. */
@Repository
public class ProfileQueries {
  private static final List<String> NOBODY = List.of("");

  @PersistenceContext EntityManager entities;

  /** Those who said something, by account. */
  public Map<AccountId, ProfileFacts> of(Collection<AccountId> accounts) {
    Map<AccountId, ProfileFacts> found = new HashMap<>();
    entities
        .createQuery(
            "select p from MediatorProfile p where p.accountId in :ids", MediatorProfile.class)
        .setParameter(
            "ids", accounts.isEmpty() ? NOBODY : accounts.stream().map(AccountId::value).toList())
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.skills")
        .setHint("eclipselink.batch", "p.sites")
        .setHint("eclipselink.batch", "p.week")
        .setHint("eclipselink.batch", "p.dates")
        .setHint("eclipselink.batch", "p.wishes")
        .getResultStream()
        .map(MediatorProfile::facts)
        .forEach(facts -> found.put(facts.account(), facts));
    return found;
  }

  public ProfileFacts of(AccountId account, SiteId home) {
    return of(List.of(account)).getOrDefault(account, ProfileFacts.none(account, home));
  }

  /** Accounts of other sites that work at this one too. */
  public Set<AccountId> guests(SiteId site) {
    return entities
        .createQuery(
            "select p.accountId from MediatorProfile p join p.sites s"
                + " join Account a on a.id = p.accountId"
                + " where s = :site and p.siteId <> :site and a.disabledAt is null",
            String.class)
        .setParameter("site", site.value())
        .getResultStream()
        .map(AccountId::new)
        .collect(Collectors.toSet());
  }

  /** Between any two of these sites. */
  public List<JourneyRow> journeys(Collection<SiteId> sites) {
    List<String> ids = sites.stream().map(SiteId::value).toList();
    return entities
        .createQuery(
            "select new org.declic.assignment.profile.JourneyRow("
                + "j.siteId, j.otherSiteId, j.minutes) from Journey j"
                + " where j.siteId in :sites and j.otherSiteId in :sites"
                + " order by j.siteId, j.otherSiteId",
            JourneyRow.class)
        .setParameter("sites", ids.isEmpty() ? NOBODY : ids)
        .getResultList();
  }

  /** What the site asks of one of the mediators, by kind of activity. */
  public Map<ActivityKind, Set<Accreditation>> requirements(SiteId site) {
    Map<ActivityKind, Set<Accreditation>> found = new EnumMap<>(ActivityKind.class);
    List<?> rows =
        entities
            .createNativeQuery("select kind, accreditation from kind_requirement where site_id = ?")
            .setParameter(1, site.value())
            .getResultList();
    for (Object row : rows) {
      Object[] values = (Object[]) row;
      found
          .computeIfAbsent(
              ActivityKind.valueOf((String) values[0]), kind -> EnumSet.noneOf(Accreditation.class))
          .add(Accreditation.valueOf((String) values[1]));
    }
    return found;
  }
}
