package org.declic.portfolio;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declic.content.SkillId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Repository;

/** Evidence and what it amounts to, always changed together. */
@Repository
class Portfolios {
  @PersistenceContext EntityManager entities;
  @Inject Sites sites;

  /** Keeps the evidence and lets the level rise if it now does. */
  void add(SiteId site, LearnerId learner, SkillId skill, Evidence evidence, Instant now) {
    // Read first: a query writes down all that is new before it runs.
    SkillStanding standing = standing(site, learner, skill, now);
    entities.persist(evidence);
    noteReview(site, standing, evidence.fact(), now);
    if (standing.level() == SkillLevel.IN_MY_LIFE) {
      return;
    }
    if (!evidence.fact().isSeenDoing()) {
      standing.reach(SkillLevel.DISCOVERING, now);
      return;
    }
    Optional<LocalDate> unaidedSince = standing.unaidedAt().map(at -> day(site, at));
    standing.reach(MasteryPolicy.level(facts(learner, skill), unaidedSince), now);
  }

  private void noteReview(SiteId site, SkillStanding standing, EvidenceFact fact, Instant now) {
    if (MasteryPolicy.isLaterFailure(standing.level(), day(site, standing.reachedAt()), fact)) {
      standing.review(now);
    } else if (fact.result().isUnaided()) {
      standing.succeeded();
    }
  }

  private LocalDate day(SiteId site, Instant at) {
    return LocalDate.ofInstant(at, sites.facts(site).zone());
  }

  void add(Observation observation) {
    entities.persist(observation);
  }

  private SkillStanding standing(SiteId site, LearnerId learner, SkillId skill, Instant now) {
    return entities
        .createQuery(
            "select s from SkillStanding s where s.learnerId = :learner and s.skillId = :skill",
            SkillStanding.class)
        .setParameter("learner", learner.value())
        .setParameter("skill", skill.value())
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              SkillStanding first = new SkillStanding(site, learner, skill, now);
              entities.persist(first);
              return first;
            });
  }

  /** Doing only: answers cannot change the level further, and are many. */
  private List<EvidenceFact> facts(LearnerId learner, SkillId skill) {
    return entities
        .createQuery(
            "select e from Evidence e where e.learnerId = :learner and e.skillId = :skill"
                + " and e.source in (org.declic.assessment.EvidenceSource.SIMULATOR,"
                + " org.declic.assessment.EvidenceSource.OBSERVATION)",
            Evidence.class)
        .setParameter("learner", learner.value())
        .setParameter("skill", skill.value())
        .getResultStream()
        .map(Evidence::fact)
        .toList();
  }
}
