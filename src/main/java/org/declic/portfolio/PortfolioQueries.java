package org.declic.portfolio;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assessment.EvidenceSource;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.Pathway;
import org.declic.content.PublishedPathway;
import org.declic.content.Skill;
import org.declic.content.SkillId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.Repository;

/** What people can do, for pages; found by learner, whatever others did. */
@Repository
public class PortfolioQueries {
  @PersistenceContext EntityManager entities;
  @Inject PublishedPathway pathway;

  /** Level, and since when, of each skill a person has met. */
  public Map<SkillId, StandingRow> standings(SiteId site, LearnerId learner) {
    Map<SkillId, StandingRow> found = new HashMap<>();
    entities
        .createQuery(
            "select new org.declic.portfolio.StandingRow(s.skillId, s.level, s.reachedAt, s.reviewSince)"
                + " from SkillStanding s where s.learnerId = :learner and s.siteId = :site",
            StandingRow.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultList()
        .forEach(row -> found.put(new SkillId(row.skill()), row));
    return found;
  }

  /** A person's own list by module: each sentence with its level and what shows it. */
  public List<SkillRow> list(SiteId site, LearnerId learner, Language language) {
    Map<SkillId, StandingRow> standings = standings(site, learner);
    if (standings.isEmpty()) {
      return List.of();
    }
    Map<SkillId, SkillRow.ShownBy> shown = shownBy(site, learner);
    List<SkillRow> rows = new ArrayList<>();
    Pathway current = pathway.current();
    for (LearningModule module : current.modules(language)) {
      List<SkillRow.Line> lines =
          skills(module).stream()
              .filter(standings::containsKey)
              .flatMap(id -> current.skill(id, language).stream())
              .map(skill -> line(skill, standings.get(skill.id()), shown))
              .toList();
      if (!lines.isEmpty()) {
        rows.add(new SkillRow(module, lines));
      }
    }
    return rows;
  }

  private static SkillRow.Line line(
      Skill skill, StandingRow standing, Map<SkillId, SkillRow.ShownBy> shown) {
    return new SkillRow.Line(
        skill.id().value(),
        skill.sentence(),
        standing.level(),
        standing.reachedAt(),
        shown.getOrDefault(skill.id(), SkillRow.ShownBy.NOTHING),
        standing.toReview());
  }

  private static Set<SkillId> skills(LearningModule module) {
    Set<SkillId> skills = new LinkedHashSet<>();
    for (LearningUnit unit : module.units()) {
      unit.skills().forEach(skill -> skills.add(skill.id()));
    }
    return skills;
  }

  private Map<SkillId, SkillRow.ShownBy> shownBy(SiteId site, LearnerId learner) {
    Map<SkillId, SkillRow.ShownBy> shown = new HashMap<>();
    entities
        .createQuery(
            "select e.skillId, e.source, e.result, count(e) from Evidence e"
                + " where e.learnerId = :learner and e.siteId = :site"
                + " group by e.skillId, e.source, e.result",
            Object[].class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultList()
        .forEach(
            row ->
                shown.merge(
                    new SkillId((String) row[0]),
                    count((EvidenceSource) row[1], (Result) row[2], (Long) row[3]),
                    PortfolioQueries::sum));
    return shown;
  }

  private static SkillRow.ShownBy count(EvidenceSource source, Result result, long n) {
    return switch (source) {
      case SIMULATOR ->
          new SkillRow.ShownBy(result.isUnaided() ? n : 0, result.isReached() ? n : 0, 0, 0);
      case OBSERVATION -> new SkillRow.ShownBy(0, 0, n, 0);
      default -> new SkillRow.ShownBy(0, 0, 0, result.isReached() ? n : 0);
    };
  }

  private static SkillRow.ShownBy sum(SkillRow.ShownBy one, SkillRow.ShownBy other) {
    return new SkillRow.ShownBy(
        one.unaidedExercises() + other.unaidedExercises(),
        one.exercises() + other.exercises(),
        one.observations() + other.observations(),
        one.answers() + other.answers());
  }

  /** What a mediator is shown as evidence, the newest first. */
  public List<EvidenceRow> evidence(SiteId site, LearnerId learner, int limit) {
    return entities
        .createQuery(
            "select new org.declic.portfolio.EvidenceRow(e.skillId, e.source, e.result, e.unitId,"
                + " e.stepId, e.task, e.variant, e.at) from Evidence e"
                + " where e.learnerId = :learner and e.siteId = :site order by e.at desc, e.id desc",
            EvidenceRow.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .setMaxResults(limit)
        .getResultList();
  }

  /** The lowest skill that can still rise: what to win next; empty when all are at the top. */
  public Optional<SkillRow.Line> nextToWin(List<SkillRow> rows) {
    return rows.stream()
        .flatMap(row -> row.skills().stream())
        .filter(line -> line.level() != SkillLevel.IN_MY_LIFE)
        .max(
            java.util.Comparator.comparing(SkillRow.Line::level)
                .thenComparing(SkillRow.Line::reachedAt));
  }

  /** Observations recorded in one session, for its record. */
  public List<ObservedRow> observedIn(SiteId site, String session) {
    return entities
        .createQuery(
            "select new org.declic.portfolio.ObservedRow(o.learnerId, o.unitId, o.overall, o.at)"
                + " from Observation o where o.sessionId = :session and o.siteId = :site",
            ObservedRow.class)
        .setParameter("session", session)
        .setParameter("site", site.value())
        .getResultList();
  }

  /** The most recent observation, by whom and when; for the learner's file. */
  public Optional<Instant> lastObserved(SiteId site, LearnerId learner) {
    return entities
        .createQuery(
            "select o.at from Observation o where o.learnerId = :learner and o.siteId = :site"
                + " order by o.at desc, o.id desc",
            Instant.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
