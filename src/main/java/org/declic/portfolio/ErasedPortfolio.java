package org.declic.portfolio;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declic.identity.LastContact;
import org.declic.identity.LearnerErased;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;

/** What somebody was seen doing goes with them; until then, whoever saw it met them. */
@Repository
class ErasedPortfolio implements LastContact {
  private static final List<String> STATEMENTS =
      List.of(
          "delete from evidence where learner_id = ?",
          "delete from observation where learner_id = ?",
          "delete from skill_standing where learner_id = ?");

  @PersistenceContext EntityManager entities;

  void forget(@Observes @Priority(20) LearnerErased erased) {
    for (String statement : STATEMENTS) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, erased.learner().value())
          .executeUpdate();
    }
  }

  @Override
  public Map<LearnerId, Instant> of(Collection<LearnerId> learners) {
    Map<LearnerId, Instant> last = new HashMap<>();
    entities
        .createQuery(
            "select o.learnerId, o.at from Observation o where o.learnerId in :learners"
                + " order by o.at",
            Object[].class)
        .setParameter("learners", learners.stream().map(LearnerId::value).toList())
        .getResultList()
        .forEach(row -> last.put(new LearnerId((String) row[0]), (Instant) row[1]));
    return last;
  }
}
