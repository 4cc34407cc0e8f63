package org.declic.assignment.replacement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.AbsenceId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;

/** Requests to colleagues; a look-up says whose site, or who is asked. */
@Repository
class ReplacementRequests {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;

  void add(ReplacementRequest request) {
    entities.persist(request);
  }

  /**
   * @throws UnknownThing also when it is another site's
   */
  ReplacementRequest get(SiteId site, ReplacementRequestId id) {
    return Optional.ofNullable(entities.find(ReplacementRequest.class, id.value()))
        .filter(request -> request.about().site().equals(site))
        .orElseThrow(() -> new UnknownThing("request"));
  }

  /**
   * What a colleague is asked, by whichever site.
   *
   * @throws UnknownThing also when somebody else is asked
   */
  ReplacementRequest askedOf(AccountId colleague, ReplacementRequestId id) {
    return Optional.ofNullable(entities.find(ReplacementRequest.class, id.value()))
        .filter(request -> request.isFor(colleague))
        .orElseThrow(() -> new UnknownThing("request"));
  }

  /** Those of a session that nobody answered. */
  List<ReplacementRequest> unanswered(SiteId site, SessionId session) {
    return of(site, session, Answer.OPEN);
  }

  /** The yes that a session has. */
  List<ReplacementRequest> accepted(SiteId site, SessionId session) {
    return of(site, session, Answer.ACCEPTED);
  }

  private List<ReplacementRequest> of(SiteId site, SessionId session, Answer answer) {
    return entities
        .createQuery(
            "select r from ReplacementRequest r where r.siteId = :site and r.sessionId = :session"
                + " and r.answer = :answer",
            ReplacementRequest.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .setParameter("answer", answer)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those of an absence that nobody answered. */
  List<ReplacementRequest> unanswered(SiteId site, AbsenceId absence) {
    return entities
        .createQuery(
            "select r from ReplacementRequest r where r.siteId = :site and r.absenceId = :absence"
                + " and r.answer = :open",
            ReplacementRequest.class)
        .setParameter("site", site.value())
        .setParameter("absence", absence.value())
        .setParameter("open", Answer.OPEN)
        .setMaxResults(MOST)
        .getResultList();
  }
}
