package org.declic.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.declic.identity.LearnerErased;
import org.declic.learning.help.HelpChanged;
import org.declic.platform.Repository;

/** All that somebody studied goes with them, and a hand that is up goes down. */
@Repository
class ErasedLearning {
  private static final List<String> STATEMENTS =
      List.of(
          "delete from attempt where learner_id = ?",
          "delete from simulator_run where learner_id = ?",
          "delete from confidence_rating where learner_id = ?",
          "delete from study_spell where learner_id = ?",
          "delete from help_request where learner_id = ?",
          "delete from last_try where learner_id = ?",
          "delete from review where learner_id = ?",
          "delete from review_plan where learner_id = ?",
          "delete from unit_progress where learner_id = ?",
          "delete from enrolment where learner_id = ?");

  @PersistenceContext EntityManager entities;
  @Inject Event<HelpChanged> hands;

  void forget(@Observes @Priority(20) LearnerErased erased) {
    for (String statement : STATEMENTS) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, erased.learner().value())
          .executeUpdate();
    }
    hands.fire(new HelpChanged(erased.site()));
  }
}
