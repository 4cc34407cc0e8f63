package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Cards as the desk lists them: one line a person. */
@Repository
public class PassQueries {
  private static final int MOST_FOUND = 200;

  private static final String SELECT =
      "select new org.declic.identity.PassRow("
          + "l.id, l.nickname, l.picture, l.lastSeenAt, p.id, p.pausedAt)";

  private static final String FROM =
      " from Learner l left join Pass p on p.learnerId = l.id and p.revokedAt is null"
          + " where l.siteId = :site and l.kind = :pass";

  @PersistenceContext EntityManager entities;
  @Inject LearnerQueries learners;

  /**
   * What is looked for: part of a nickname or a whole card code, and a state; both may be empty.
   */
  public record Search(String typed, Optional<PassState> state) {}

  /** In the order of nicknames. */
  public List<PassRow> list(SiteId site, Search search, int offset, int limit) {
    TypedQuery<PassRow> query =
        entities.createQuery(SELECT + where(search) + " order by l.nickname, l.id", PassRow.class);
    fill(query, site, search);
    return query.setFirstResult(offset).setMaxResults(limit).getResultList();
  }

  /**
   * @throws UnknownThing also when the person is another site's
   */
  public PassRow of(SiteId site, LearnerId learner) {
    return entities
        .createQuery(SELECT + FROM + " and l.id = :learner", PassRow.class)
        .setParameter("site", site.value())
        .setParameter("pass", Learner.Kind.PASS)
        .setParameter("learner", learner.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownThing("learner"));
  }

  public long count(SiteId site, Search search) {
    TypedQuery<Long> query = entities.createQuery("select count(l.id)" + where(search), Long.class);
    fill(query, site, search);
    return query.getSingleResult();
  }

  private static String where(Search search) {
    String state =
        search
            .state()
            .map(
                wanted ->
                    switch (wanted) {
                      case ACTIVE -> " and p.id is not null and p.pausedAt is null";
                      case PAUSED -> " and p.pausedAt is not null";
                      case LOST -> " and p.id is null";
                    })
            .orElse("");
    return FROM + state + (search.typed().isBlank() ? "" : " and l.id in :found");
  }

  private void fill(TypedQuery<?> query, SiteId site, Search search) {
    query.setParameter("site", site.value()).setParameter("pass", Learner.Kind.PASS);
    if (!search.typed().isBlank()) {
      List<String> found =
          learners.search(site, search.typed(), MOST_FOUND).stream().map(LearnerFace::id).toList();
      // An empty list is no valid SQL; nobody has an empty id.
      query.setParameter("found", found.isEmpty() ? List.of("") : found);
    }
  }
}
