package org.declic.assignment.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Proposals of all sites, with what was published of them. */
@Repository
class Proposals {
  @PersistenceContext EntityManager entities;

  void add(StaffingProposal proposal) {
    entities.persist(proposal);
    entities.flush();
  }

  void add(Acceptance acceptance) {
    entities.persist(acceptance);
  }

  /**
   * @throws UnknownThing also when it is another site's
   */
  StaffingProposal get(SiteId site, ProposalId id) {
    return Optional.ofNullable(entities.find(StaffingProposal.class, id.value()))
        .filter(proposal -> proposal.site().equals(site))
        .orElseThrow(() -> new UnknownThing("proposal"));
  }

  /**
   * @throws UnknownThing also when it is another site's
   */
  Acceptance acceptance(SiteId site, AcceptanceId id) {
    return Optional.ofNullable(entities.find(Acceptance.class, id.value()))
        .filter(acceptance -> acceptance.site().equals(site))
        .orElseThrow(() -> new UnknownThing("acceptance"));
  }

  /** What somebody works with for these days, the newest first; trials are apart. */
  List<StaffingProposal> of(SiteId site, Days days) {
    return entities
        .createQuery(
            "select p from StaffingProposal p where p.siteId = :site and p.trial = false"
                + " and p.firstDay = :first and p.lastDay = :last and p.state <> :dropped"
                + " order by p.askedAt desc, p.id desc",
            StaffingProposal.class)
        .setParameter("site", site.value())
        .setParameter("first", days.first().toString())
        .setParameter("last", days.last().toString())
        .setParameter("dropped", ProposalState.DROPPED)
        .getResultList();
  }

  /** Trials of these days, the newest first. */
  List<StaffingProposal> trials(SiteId site, Days days) {
    return entities
        .createQuery(
            "select p from StaffingProposal p where p.siteId = :site and p.trial = true"
                + " and p.firstDay = :first and p.lastDay = :last and p.state = :ready"
                + " order by p.askedAt desc, p.id desc",
            StaffingProposal.class)
        .setParameter("site", site.value())
        .setParameter("first", days.first().toString())
        .setParameter("last", days.last().toString())
        .setParameter("ready", ProposalState.READY)
        .getResultList();
  }

  /** The one being worked on, whatever its days. */
  Optional<StaffingProposal> solving(SiteId site) {
    return entities
        .createQuery(
            "select p from StaffingProposal p where p.siteId = :site and p.state = :solving"
                + " order by p.askedAt",
            StaffingProposal.class)
        .setParameter("site", site.value())
        .setParameter("solving", ProposalState.SOLVING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The last step that published something for these days. */
  Optional<Acceptance> lastAcceptance(SiteId site, Days days) {
    return entities
        .createQuery(
            "select a from Acceptance a join StaffingProposal p on p.id = a.proposalId"
                + " where a.siteId = :site and p.firstDay = :first and p.lastDay = :last"
                + " order by a.acceptedAt desc, a.id desc",
            Acceptance.class)
        .setParameter("site", site.value())
        .setParameter("first", days.first().toString())
        .setParameter("last", days.last().toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
