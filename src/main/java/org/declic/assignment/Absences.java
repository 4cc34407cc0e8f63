package org.declic.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.scheduling.Away;

/** Absences of mediators. */
@Repository
class Absences {
  private static final int MOST = 100;
  private static final int MOST_OF_A_SITE = 1_000;

  @PersistenceContext EntityManager entities;

  void add(Absence absence) {
    entities.persist(absence);
  }

  Optional<Absence> find(AbsenceId id) {
    return Optional.ofNullable(entities.find(Absence.class, id.value()));
  }

  void remove(Absence absence) {
    entities.remove(absence);
  }

  /** Who of them is away for any part of that time, whatever their site. */
  List<String> away(Collection<AccountId> accounts, Instant from, Instant to) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct a.accountId from Absence a"
                + " where a.accountId in :accounts and a.startsAt < :to and a.endsAt > :from",
            String.class)
        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** All of the site's that touch that time. */
  List<Away> between(SiteId site, Instant from, Instant to) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.Away(a.accountId, a.startsAt, a.endsAt)"
                + " from Absence a where a.siteId = :site and a.startsAt < :to and a.endsAt > :from",
            Away.class)
        .setParameter("site", site.value())
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(MOST_OF_A_SITE)
        .getResultList();
  }

  /** Of these people, whatever their site. */
  List<Away> of(Collection<AccountId> accounts, Instant from, Instant to) {
    return accounts.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select new org.declic.scheduling.Away(a.accountId, a.startsAt, a.endsAt)"
                    + " from Absence a where a.accountId in :accounts"
                    + " and a.startsAt < :to and a.endsAt > :from order by a.startsAt",
                Away.class)
            .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
  }

  /** Those not over yet, the next first. */
  List<AbsenceRow> ahead(SiteId site, AccountId account, Instant now) {
    return entities
        .createQuery(
            "select new org.declic.assignment.AbsenceRow("
                + "a.id, a.firstDay, a.lastDay, a.part, a.startsAt, a.endsAt)"
                + " from Absence a where a.siteId = :site and a.accountId = :account"
                + " and a.endsAt > :now order by a.startsAt",
            AbsenceRow.class)
        .setParameter("site", site.value())
        .setParameter("account", account.value())
        .setParameter("now", now)
        .setMaxResults(MOST)
        .getResultList();
  }
}
