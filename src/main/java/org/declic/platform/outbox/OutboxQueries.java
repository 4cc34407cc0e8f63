package org.declic.platform.outbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.platform.Repository;

/** The outbox for whoever looks after it; never what a letter says, nor to whom. */
@Repository
public class OutboxQueries {
  private static final String ROW =
      "select id, channel, purpose, state, problem, attempts, created_at, next_at, ended_at,"
          + " useless_at, sealed from outbox_letter where site_id = ?";

  @PersistenceContext EntityManager entities;

  /** How a way out has fared with this site's letters. */
  public record Standing(
      long waiting,
      long sent,
      long failed,
      Optional<Instant> lastSent,
      Optional<Instant> trouble) {}

  /** Letters of a site in one state, the latest first. */
  public List<OutboxRow> of(String site, LetterState state, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                ROW + " and state = ? order by coalesce(ended_at, next_at) desc, id desc")
            .setParameter(1, site)
            .setParameter(2, state.name())
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(OutboxQueries::row).toList();
  }

  private static OutboxRow row(Object[] row) {
    return new OutboxRow(
        row[0].toString(),
        Channel.valueOf(row[1].toString()),
        row[2].toString(),
        LetterState.valueOf(row[3].toString()),
        Problem.valueOf(row[4].toString()),
        ((Number) row[5]).intValue(),
        instant(row[6]).orElseThrow(),
        instant(row[7]).orElseThrow(),
        instant(row[8]),
        !row[10].toString().isEmpty());
  }

  public Standing standing(String site, Channel channel) {
    Object[] found =
        (Object[])
            entities
                .createNativeQuery(
                    "select coalesce(sum(case when state = 'WAITING' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when state = 'SENT' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when state = 'FAILED' then 1 else 0 end), 0),"
                        + " max(case when state = 'SENT' then ended_at end),"
                        + " min(case when state = 'WAITING' and problem <> 'NONE'"
                        + " then first_try_at end)"
                        + " from outbox_letter where site_id = ? and channel = ?")
                .setParameter(1, site)
                .setParameter(2, channel.name())
                .getSingleResult();
    return new Standing(
        number(found[0]), number(found[1]), number(found[2]), instant(found[3]), instant(found[4]));
  }

  /** Given up and still worth a try: what the number in the rail counts. */
  public long toRetry(String site, Instant now) {
    return number(
        entities
            .createNativeQuery(
                "select count(*) from outbox_letter where site_id = ? and state = 'FAILED'"
                    + " and useless_at > ?")
            .setParameter(1, site)
            .setParameter(2, now.toEpochMilli())
            .getSingleResult());
  }

  /** For whom a letter was given up that would still be worth reading. */
  public Set<String> notReached(String site, Instant now) {
    List<?> owners =
        entities
            .createNativeQuery(
                "select distinct owner_id from outbox_letter where site_id = ?"
                    + " and state = 'FAILED' and useless_at > ?")
            .setParameter(1, site)
            .setParameter(2, now.toEpochMilli())
            .getResultList();
    return owners.stream().map(Object::toString).collect(Collectors.toSet());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Optional<Instant> instant(Object value) {
    return Optional.ofNullable(value)
        .map(Number.class::cast)
        .map(Number::longValue)
        .map(Instant::ofEpochMilli);
  }
}
