package org.declic.learning.help;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** Who waits for help, for pages. */
@Repository
public class HelpQueries {
  private static final String ROW =
      "select new org.declic.learning.help.HelpRow("
          + "h.id, h.learnerId, h.askedAt, h.takenAt, h.takenName) from HelpRequest h";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** This learner's open request, with how many are before it. */
  public Optional<HelpRow> of(SiteId site, LearnerId learner) {
    return one(learner)
        .map(row -> row.isTaken() ? row : row.after(waitingBefore(site, row.askedAt())));
  }

  /** True while a mediator is with this learner. Whoever notes an answer changes no request. */
  public boolean isHelped(LearnerId learner) {
    return first(open(learner).setFlushMode(FlushModeType.COMMIT))
        .filter(HelpRow::isTaken)
        .isPresent();
  }

  private Optional<HelpRow> one(LearnerId learner) {
    return first(open(learner));
  }

  private static Optional<HelpRow> first(TypedQuery<HelpRow> query) {
    return query.getResultStream().findFirst();
  }

  private TypedQuery<HelpRow> open(LearnerId learner) {
    return entities
        .createQuery(
            ROW + " where h.openLearnerId = :learner and h.askedAt > :since", HelpRow.class)
        .setParameter("learner", learner.value())
        .setParameter("since", since());
  }

  private int waitingBefore(SiteId site, Instant askedAt) {
    return entities
        .createQuery(
            "select count(h) from HelpRequest h where h.siteId = :site and h.closedAt is null"
                + " and h.takenAt is null and h.askedAt > :since and h.askedAt < :mine",
            Long.class)
        .setParameter("site", site.value())
        .setParameter("since", since())
        .setParameter("mine", askedAt)
        .getSingleResult()
        .intValue();
  }

  /** Open requests of these learners, in the order in which they asked. */
  public List<HelpRow> of(SiteId site, Collection<LearnerId> learners) {
    if (learners.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            ROW
                + " where h.siteId = :site and h.openLearnerId in :learners"
                + " and h.askedAt > :since order by h.askedAt",
            HelpRow.class)
        .setParameter("site", site.value())
        .setParameter("learners", learners.stream().map(LearnerId::value).toList())
        .setParameter("since", since())
        .getResultList();
  }

  /** All open requests of a site, in the order in which they asked. */
  public List<HelpRow> waiting(SiteId site) {
    return entities
        .createQuery(
            ROW
                + " where h.siteId = :site and h.closedAt is null and h.askedAt > :since"
                + " order by h.askedAt, h.id",
            HelpRow.class)
        .setParameter("site", site.value())
        .setParameter("since", since())
        .getResultList();
  }

  private Instant since() {
    return clock.instant().minus(HelpRequest.LONGEST);
  }
}
