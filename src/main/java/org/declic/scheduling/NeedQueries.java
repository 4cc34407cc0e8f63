package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.scheduling.NeedRow.Provider;
import org.declic.scheduling.attendance.AttendanceMark;

/** What planned sessions need of mediators: six statements, however many sessions there are. */
@Repository
public class NeedQueries {
  /** How far back one looks for who knows whom. */
  private static final Duration MEMORY = Duration.ofDays(90);

  private static final String ASKED =
      " s.siteId = :site and s.state = :planned and s.slot.startsAt >= :from"
          + " and s.slot.startsAt < :to and s.slot.endsAt > :now";

  @PersistenceContext EntityManager entities;

  /** When somebody leads something, wherever that is. */
  public record Engaged(
      String accountId, String sessionId, String siteId, Instant startsAt, Instant endsAt) {}

  /** Planned sessions of that time that are not over, in order. */
  public List<NeedRow> planned(SiteId site, Instant from, Instant to, Instant now) {
    Stretch stretch = new Stretch(site, from, to, now);
    List<NeedRow.Line> lines =
        stretch
            .asks(
                entities.createQuery(
                    "select new org.declic.scheduling.NeedRow$Line(s.id, s.kind, s.slot.startsAt,"
                        + " s.slot.endsAt, s.languages, s.booked, s.offered, s.held, s.capacity,"
                        + " s.seatsAsked, s.workstationEach, r.seats, r.workstations)"
                        + " from TrainingSession s join Room r on r.id = s.roomId where"
                        + ASKED
                        + " order by s.slot.startsAt, s.id",
                    NeedRow.Line.class))
            .getResultList();
    Map<String, List<String>> mediators = new HashMap<>();
    Map<String, Set<String>> helping = new HashMap<>();
    seat(stretch, mediators, helping);
    Map<String, List<UnitId>> units = units(stretch);
    Map<String, Provider> providers = providers(stretch);
    Map<String, Map<String, Integer>> known = known(stretch);
    return lines.stream()
        .map(
            line ->
                new NeedRow(
                    line,
                    mediators.getOrDefault(line.id(), List.of()),
                    helping.getOrDefault(line.id(), Set.of()),
                    units.getOrDefault(line.id(), List.of()),
                    Optional.ofNullable(providers.get(line.id())),
                    known.getOrDefault(line.id(), Map.of())))
        .toList();
  }

  /** What these people lead in that time at any site; called off sessions are not led. */
  public List<Engaged> engaged(Collection<AccountId> accounts, Instant from, Instant to) {
    return accounts.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select new org.declic.scheduling.NeedQueries$Engaged("
                    + "m.accountId, s.id, s.siteId, s.slot.startsAt, s.slot.endsAt)"
                    + " from TrainingSession s join s.mediators m"
                    + " where m.accountId in :accounts and s.state <> :cancelled"
                    + " and s.slot.startsAt >= :from and s.slot.startsAt < :to"
                    + " order by s.slot.startsAt, s.id",
                Engaged.class)
            .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
            .setParameter("cancelled", SessionState.CANCELLED)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
  }

  private void seat(
      Stretch stretch, Map<String, List<String>> mediators, Map<String, Set<String>> helping) {
    stretch
        .asks(
            entities.createQuery(
                "select s.id, m.accountId, m.helps from TrainingSession s join s.mediators m where"
                    + ASKED
                    + " order by s.id, m.helps, m.accountId",
                Object[].class))
        .getResultList()
        .forEach(
            row -> {
              at(mediators, row).add((String) row[1]);
              if ((Boolean) row[2]) {
                helping
                    .computeIfAbsent((String) row[0], id -> new HashSet<>())
                    .add((String) row[1]);
              }
            });
  }

  private Map<String, List<UnitId>> units(Stretch stretch) {
    Map<String, List<UnitId>> found = new HashMap<>();
    stretch
        .asks(
            entities.createQuery(
                "select s.id, u from TrainingSession s join s.units u where"
                    + ASKED
                    + " order by s.id, index(u)",
                Object[].class))
        .getResultList()
        .forEach(row -> at(found, row).add(new UnitId((String) row[1])));
    return found;
  }

  private static <T> List<T> at(Map<String, List<T>> lists, Object[] row) {
    return lists.computeIfAbsent((String) row[0], id -> new ArrayList<>());
  }

  private Map<String, Provider> providers(Stretch stretch) {
    Map<String, Provider> found = new HashMap<>();
    stretch
        .asks(
            entities.createQuery(
                "select s.id, c.partnerId, c.share from TrainingSession s join s.contributions c"
                    + " where c.part = :provides and"
                    + ASKED
                    + " order by c.share, c.partnerId desc",
                Object[].class))
        .setParameter("provides", PartnerShare.Part.PROVIDES)
        .getResultList()
        .forEach(
            row ->
                found.put(
                    (String) row[0],
                    new Provider(new PartnerId((String) row[1]), (Integer) row[2])));
    return found;
  }

  /** Earlier sessions with somebody who has a seat now, and earlier sessions of the same series. */
  private Map<String, Map<String, Integer>> known(Stretch stretch) {
    Map<String, Map<String, Integer>> found = new HashMap<>();
    add(
        found,
        stretch
            .remembers(
                entities.createQuery(
                    "select s.id, m.accountId, count(distinct past.id) from TrainingSession s"
                        + " join Seat seat on seat.sessionId = s.id"
                        + " join Presence p on p.learnerId = seat.learnerId"
                        + " join TrainingSession past on past.id = p.sessionId"
                        + " join past.mediators m where p.mark in :here"
                        + " and past.state = :closed and past.slot.startsAt >= :since and"
                        + ASKED
                        + " group by s.id, m.accountId",
                    Object[].class))
            .setParameter("here", AttendanceMark.hereMarks()));
    add(
        found,
        stretch.remembers(
            entities.createQuery(
                "select s.id, m.accountId, count(distinct past.id) from TrainingSession s"
                    + " join TrainingSession past on past.seriesId = s.seriesId"
                    + " join past.mediators m"
                    + " where past.state = :closed and past.slot.startsAt >= :since and"
                    + ASKED
                    + " group by s.id, m.accountId",
                Object[].class)));
    return found;
  }

  /** A session that is of the series and had the same people counts once. */
  private static void add(Map<String, Map<String, Integer>> found, TypedQuery<Object[]> counted) {
    counted
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent((String) row[0], id -> new HashMap<>())
                    .merge((String) row[1], ((Number) row[2]).intValue(), Math::max));
  }

  /** Which sessions are asked about. */
  private record Stretch(SiteId site, Instant from, Instant to, Instant now) {

    <T> TypedQuery<T> asks(TypedQuery<T> query) {
      return query
          .setParameter("site", site.value())
          .setParameter("planned", SessionState.PLANNED)
          .setParameter("from", from)
          .setParameter("to", to)
          .setParameter("now", now);
    }

    <T> TypedQuery<T> remembers(TypedQuery<T> query) {
      return asks(query)
          .setParameter("closed", SessionState.CLOSED)
          .setParameter("since", now.minus(MEMORY));
    }
  }
}
