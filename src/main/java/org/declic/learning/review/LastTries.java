package org.declic.learning.review;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.QuestionAnswered;
import org.declic.platform.Repository;

/**
 * The last first try at each question: as many rows as there are questions, however often somebody
 * answered them.
 */
@Repository
class LastTries {
  @PersistenceContext EntityManager entities;

  /** Inside the transaction that keeps the answer. */
  void note(@Observes QuestionAnswered answer) {
    if (answer.tryNumber() != 1) {
      return;
    }
    entities
        .createQuery(
            "select t from LastTry t where t.learnerId = :learner and t.unitId = :unit"
                + " and t.itemId = :item",
            LastTry.class)
        .setParameter("learner", answer.learner().value())
        .setParameter("unit", answer.unit().value())
        .setParameter("item", answer.item().value())
        // What the answer changed so far is written later, all at once.
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(known -> known.take(answer), () -> entities.persist(new LastTry(answer)));
  }

  /** By question. */
  Map<String, AskedRow> of(SiteId site, LearnerId learner) {
    return entities
        .createQuery(
            "select new org.declic.learning.review.AskedRow(t.itemId, t.outcome, t.at)"
                + " from LastTry t where t.learnerId = :learner and t.siteId = :site",
            AskedRow.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultStream()
        .collect(Collectors.toMap(AskedRow::item, Function.identity()));
  }
}
