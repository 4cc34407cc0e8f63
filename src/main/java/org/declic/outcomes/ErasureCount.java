package org.declic.outcomes;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.identity.LearnerErased;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Repository;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.attendance.AttendanceMark;

/**
 * Before a person goes, what they count for in each quarter is added to numbers that name nobody,
 * by the rules of {@link OverviewQueries}; and records still in draft keep their figures.
 */
@Repository
class ErasureCount {
  @PersistenceContext EntityManager entities;
  @Inject ErasedFigures figures;
  @Inject Records records;
  @Inject SessionFacts facts;
  @Inject SessionQueries sessions;
  @Inject Sites sites;

  void count(@Observes @Priority(10) LearnerErased erased) {
    keepDrafts(erased);
    ZoneId zone = sites.facts(erased.site()).zone();
    Set<Period> periods = new LinkedHashSet<>();
    came(erased).forEach(at -> periods.add(Period.of(at.atZone(zone).toLocalDate())));
    for (Period period : periods) {
      figures.add(erased.site(), period, row(erased, period.to(zone)));
    }
  }

  private void keepDrafts(LearnerErased erased) {
    List<String> drafts =
        asked(
                entities.createQuery(
                    "select r.sessionId from ActivityRecord r where r.siteId = :site"
                        + " and r.state = :draft and (r.sessionId in (select t.sessionId"
                        + " from Seat t where t.learnerId = :learner) or r.sessionId in"
                        + " (select o.sessionId from Observation o where o.learnerId = :learner))",
                    String.class),
                erased)
            .setParameter("draft", RecordState.DRAFT)
            .getResultList();
    for (String id : drafts) {
      SessionRow session = sessions.head(erased.site(), new SessionId(id));
      records
          .get(erased.site(), new SessionId(id))
          .keepFigures(session, facts.of(erased.site(), session));
    }
    records.flushOrRepeat();
  }

  private List<Instant> came(LearnerErased erased) {
    return asked(
            entities.createQuery(
                "select s.slot.startsAt from Presence p"
                    + " join TrainingSession s on s.id = p.sessionId"
                    + " where s.siteId = :site and p.learnerId = :learner and p.mark in :here",
                Instant.class),
            erased)
        .setParameter("here", AttendanceMark.hereMarks())
        .getResultList();
  }

  private ErasedFigures.Row row(LearnerErased erased, Instant to) {
    boolean begun =
        isThere(
            "select u.id from UnitProgress u where u.siteId = :site and u.learnerId = :learner"
                + " and u.startedAt < :to",
            erased,
            to);
    boolean finished =
        isThere(
            "select u.id from UnitProgress u where u.siteId = :site and u.learnerId = :learner"
                + " and u.firstFinishedAt < :to",
            erased,
            to);
    boolean unaided =
        finished
            && isThere(
                "select k.id from SkillStanding k where k.siteId = :site"
                    + " and k.learnerId = :learner and k.unaidedAt < :to",
                erased,
                to);
    Optional<Indicator> able = able(erased, to);
    return new ErasedFigures.Row(
        1,
        one(begun),
        one(finished),
        one(unaided),
        one(able.equals(Optional.of(Indicator.MORE_ABLE))),
        one(able.equals(Optional.of(Indicator.AS_ABLE))),
        one(able.equals(Optional.of(Indicator.LESS_ABLE))));
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }

  private boolean isThere(String query, LearnerErased erased, Instant to) {
    return !asked(entities.createQuery(query, String.class), erased)
        .setParameter("to", to)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private Optional<Indicator> able(LearnerErased erased, Instant to) {
    Map<String, ConfidenceScale> before = new HashMap<>();
    Map<String, ConfidenceScale> after = new HashMap<>();
    asked(
            entities.createQuery(
                "select c.skillId, c.moment, c.answer from ConfidenceRating c"
                    + " where c.siteId = :site and c.learnerId = :learner and c.at < :to"
                    + " order by c.at, c.id",
                Object[].class),
            erased)
        .setParameter("to", to)
        .getResultList()
        .forEach(
            rating -> {
              if (rating[1] != Moment.LATER) {
                (rating[1] == Moment.BEFORE ? before : after)
                    .put((String) rating[0], (ConfidenceScale) rating[2]);
              }
            });
    return Able.change(before, after);
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> query, LearnerErased erased) {
    return query
        .setParameter("site", erased.site().value())
        .setParameter("learner", erased.learner().value());
  }
}
