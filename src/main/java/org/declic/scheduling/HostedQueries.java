package org.declic.scheduling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/**
 * What somebody leads or helps in at other sites: the only thing of another site that there is for
 * them. Rule: from the moment they are in it until {@link #AFTER} its end, and not when it is
 * cancelled.
 */
@Repository
public class HostedQueries {
  /** Long enough for the sheet and the record of a Friday to be finished on Monday. */
  public static final Duration AFTER = Duration.ofDays(3);

  private static final int MOST = 50;

  private static final String THEIRS =
      " from TrainingSession s join s.mediators m where m.accountId = :who and s.siteId <> :home"
          + " and s.state <> :cancelled and s.slot.endsAt > :since";

  @PersistenceContext EntityManager entities;
  @Inject SessionQueries sessions;

  /** Where the session is, when that is another site and they are in it; else empty. */
  Optional<SiteId> host(SiteId home, AccountId who, SessionId session, Instant now) {
    return entities
        .createQuery("select s.siteId" + THEIRS + " and s.id = :session", String.class)
        .setParameter("who", who.value())
        .setParameter("home", home.value())
        .setParameter("cancelled", SessionState.CANCELLED)
        .setParameter("since", now.minus(AFTER))
        .setParameter("session", session.value())
        .getResultStream()
        .findFirst()
        .map(SiteId::new);
  }

  /** Those that begin before that instant, in order. */
  public List<HostedRow> of(SiteId home, AccountId who, Instant now, Instant before) {
    Map<String, SiteId> hosts = new LinkedHashMap<>();
    entities
        .createQuery(
            "select s.id, s.siteId"
                + THEIRS
                + " and s.slot.startsAt < :before order by s.slot.startsAt",
            Object[].class)
        .setParameter("who", who.value())
        .setParameter("home", home.value())
        .setParameter("cancelled", SessionState.CANCELLED)
        .setParameter("since", now.minus(AFTER))
        .setParameter("before", before)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(row -> hosts.put((String) row[0], new SiteId((String) row[1])));
    return sessions.among(hosts.keySet()).stream()
        .map(row -> new HostedRow(hosts.get(row.id()), row))
        .toList();
  }
}
