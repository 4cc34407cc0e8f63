package org.declic.scheduling.feed;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.content.UnitId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.ServerKey;
import org.declic.scheduling.ActivityKind;

/** Addresses for their owners, and the sessions of a calendar. */
@Repository
public class FeedQueries {
  /** More than a year of a busy site. */
  private static final int MOST = 5_000;

  /** As many values as one statement takes without trouble. */
  private static final int AT_ONCE = 500;

  private static final List<ActivityKind> FOR_ALL =
      Arrays.stream(ActivityKind.values()).filter(ActivityKind::isGroup).toList();

  private static final String LINE =
      "select new org.declic.scheduling.feed.FeedLine(s.id, s.siteId, s.kind, s.subject, s.slot.zone,"
          + " s.slot.startsAt, s.slot.endsAt, r.name, s.state, s.changedAt, s.version)"
          + " from TrainingSession s join Room r on r.id = s.roomId ";
  private static final String IN_RANGE =
      " where s.slot.startsAt >= :from and s.slot.startsAt < :to";
  private static final String OF_SITE = IN_RANGE + " and s.siteId = :site";
  private static final String ORDER = " order by s.slot.startsAt, s.id";

  @PersistenceContext EntityManager entities;
  @Inject FeedAddresses addresses;
  @Inject ServerKey key;

  /** Empty when there is no address. */
  public Optional<FeedRow> address(SiteId site, FeedKind kind, String owner) {
    return addresses
        .of(site, kind, owner)
        .map(
            address ->
                new FeedRow(
                    address.kind(), address.token(key), address.madeAt(), address.readAt()));
  }

  /**
   * The sessions that belong to it now, cancelled ones included; of a mediator, also those they
   * lead as a guest of another site.
   */
  List<FeedLine> lines(SiteId site, FeedKind kind, String owner, Instant from, Instant to) {
    TypedQuery<FeedLine> query =
        switch (kind) {
          case MEDIATOR ->
              lines("join s.mediators m" + IN_RANGE + " and m.accountId = :owner")
                  .setParameter("owner", owner);
          case ROOM ->
              lines(OF_SITE + " and s.roomId = :owner")
                  .setParameter("owner", owner)
                  .setParameter("site", site.value());
          case PROGRAMME ->
              lines(OF_SITE + " and s.kind in :kinds")
                  .setParameter("kinds", FOR_ALL)
                  .setParameter("site", site.value());
          case PASS ->
              lines(
                      "join Seat seat on seat.sessionId = s.id"
                          + OF_SITE
                          + " and seat.learnerId = :owner")
                  .setParameter("owner", owner)
                  .setParameter("site", site.value());
        };
    return query
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(MOST)
        .getResultList();
  }

  private TypedQuery<FeedLine> lines(String which) {
    return entities.createQuery(LINE + which + ORDER, FeedLine.class);
  }

  /**
   * Those of the sessions that lie in that time; the calendar has shown them, at whichever site.
   */
  List<FeedLine> among(Collection<String> ids, Instant from, Instant to) {
    List<FeedLine> all = new ArrayList<>();
    for (List<String> some : inParts(ids)) {
      all.addAll(
          entities
              .createQuery(LINE + IN_RANGE + " and s.id in :ids" + ORDER, FeedLine.class)
              .setParameter("from", from)
              .setParameter("to", to)
              .setParameter("ids", some)
              .getResultList());
    }
    return all;
  }

  Map<String, List<UnitId>> units(Collection<String> ids) {
    Map<String, List<UnitId>> units = new HashMap<>();
    for (List<String> some : inParts(ids)) {
      entities
          .createQuery(
              "select s.id, u, index(u) from TrainingSession s join s.units u where s.id in :ids"
                  + " order by s.id, index(u)",
              Object[].class)
          .setParameter("ids", some)
          .getResultList()
          .forEach(
              row ->
                  units
                      .computeIfAbsent((String) row[0], id -> new ArrayList<>())
                      .add(new UnitId((String) row[1])));
    }
    return units;
  }

  private static List<List<String>> inParts(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return parts;
  }

  /** Of the room or the mediator, as its calendar is called. */
  String ownerName(FeedAddress address) {
    return switch (address.kind()) {
      case ROOM -> name("select r.name from Room r where r.id = :id", address.owner());
      case MEDIATOR ->
          name("select a.displayName from Account a where a.id = :id", address.owner());
      case PROGRAMME, PASS -> "";
    };
  }

  private String name(String query, String id) {
    return entities
        .createQuery(query, String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse("");
  }
}
