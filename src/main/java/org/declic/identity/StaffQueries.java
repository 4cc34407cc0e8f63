package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** Colleagues of a site, for lists and choices. */
@Repository
public class StaffQueries {
  private static final String ROW = "select new org.declic.identity.StaffRow(a.id, a.displayName)";

  private static final String MEDIATOR =
      "select new org.declic.identity.MediatorRow(a.id, a.siteId, a.displayName,"
          + " (select count(c) from Account c join c.roles q where c = a and q = :mediator))"
          + " from Account a";

  private static final String BY_NAME = " order by a.displayName, a.id";

  @PersistenceContext EntityManager entities;

  /** Who can lead a session, by name. */
  public List<StaffRow> mediators(SiteId site) {
    return entities
        .createQuery(
            ROW
                + " from Account a where a.siteId = :site and a.disabledAt is null and exists"
                + " (select b from Account b join b.roles r where b = a and r in :roles)"
                + " order by a.displayName, a.id",
            StaffRow.class)
        .setParameter("site", site.value())
        .setParameter("roles", EnumSet.of(Role.MEDIATOR, Role.LEAD))
        .getResultList();
  }

  /** Those of them who are still here and whose work is to lead sessions, with their site. */
  public List<MediatorRow> active(Collection<AccountId> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                MEDIATOR + " where a.disabledAt is null and a.id in :ids" + BY_NAME,
                MediatorRow.class)
            .setParameter("ids", accounts.stream().map(AccountId::value).toList())
            .setParameter("mediator", Role.MEDIATOR)
            .getResultList();
  }

  /** Those of them who are still here, at whichever site, by name. */
  public List<LetterRow> letters(Collection<AccountId> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select new org.declic.identity.LetterRow(a.id, a.siteId, a.email, a.language)"
                    + " from Account a where a.disabledAt is null and a.id in :ids"
                    + BY_NAME,
                LetterRow.class)
            .setParameter("ids", accounts.stream().map(AccountId::value).toList())
            .getResultList();
  }

  /** Who can lead a session of the site, by name. */
  public List<MediatorRow> team(SiteId site) {
    return entities
        .createQuery(
            MEDIATOR
                + " where a.siteId = :site and a.disabledAt is null and exists"
                + " (select b from Account b join b.roles r where b = a and r in :roles)"
                + BY_NAME,
            MediatorRow.class)
        .setParameter("site", site.value())
        .setParameter("mediator", Role.MEDIATOR)
        .setParameter("roles", EnumSet.of(Role.MEDIATOR, Role.LEAD))
        .getResultList();
  }

  /** Names by id, in the order of names; whoever is not of the site is left out. */
  public Map<AccountId, String> names(SiteId site, Collection<AccountId> accounts) {
    Map<AccountId, String> names = new LinkedHashMap<>();
    if (accounts.isEmpty()) {
      return names;
    }
    entities
        .createQuery(
            ROW + " from Account a where a.siteId = :site and a.id in :ids order by a.displayName",
            StaffRow.class)
        .setParameter("site", site.value())
        .setParameter("ids", accounts.stream().map(AccountId::value).toList())
        .getResultList()
        .forEach(row -> names.put(new AccountId(row.id()), row.name()));
    return names;
  }

  /** All accounts of a site, disabled ones last. */
  public List<AccountRow> accounts(SiteId site) {
    return entities
        .createQuery(
            "select a from Account a where a.siteId = :site order by a.displayName, a.id",
            Account.class)
        .setParameter("site", site.value())
        .getResultStream()
        .map(StaffQueries::row)
        .sorted(Comparator.comparing(AccountRow::disabled))
        .toList();
  }

  private static AccountRow row(Account account) {
    return new AccountRow(
        account.id().value(),
        account.displayName(),
        account.email(),
        account.roles().stream().sorted().toList(),
        account.isDisabled());
  }
}
