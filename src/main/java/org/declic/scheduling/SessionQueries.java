package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.room.RoomId;

/** Sessions for pages: three or four statements a page, however many sessions it shows. */
@Repository
public class SessionQueries {
  /** A day or a week of one mediator never comes near. */
  private static final int MOST = 200;

  private static final String LINE =
      "select new org.declic.scheduling.SessionRow$Line(s.id, s.kind, s.subject, s.slot.date,"
          + " s.slot.start, s.slot.end, s.slot.startsAt, s.slot.endsAt, s.roomId, r.name,"
          + " r.workstations, s.capacity, s.booked, s.withoutPass, s.held, s.offered, s.waiting,"
          + " s.state, s.cancelReason,"
          + " s.changedBy, s.changedAt, s.version)"
          + " from TrainingSession s join Room r on r.id = s.roomId ";

  private static final String IN_RANGE =
      "where s.siteId = :site and s.slot.startsAt >= :from and s.slot.startsAt < :to";
  private static final String LED = " and m.accountId = :mediator";

  @PersistenceContext EntityManager entities;

  /** What this mediator leads between the two instants, cancelled sessions included. */
  public List<SessionRow> ledBy(SiteId site, AccountId mediator, Instant from, Instant to) {
    return list(site, Optional.of(mediator), from, to, 0, MOST);
  }

  /**
   * Sessions that start between the two instants, in order.
   *
   * @param mediator only those led by one; empty: the whole site
   */
  public List<SessionRow> list(
      SiteId site, Optional<AccountId> mediator, Instant from, Instant to, int offset, int limit) {
    return page(site, mediator, from, to, "s.slot.startsAt, r.name, s.id", offset, limit);
  }

  /** As {@link #list}, the latest first. */
  public List<SessionRow> latest(
      SiteId site, Optional<AccountId> mediator, Instant from, Instant to, int offset, int limit) {
    return page(site, mediator, from, to, "s.slot.startsAt desc, r.name, s.id", offset, limit);
  }

  private List<SessionRow> page(
      SiteId site,
      Optional<AccountId> mediator,
      Instant from,
      Instant to,
      String order,
      int offset,
      int limit) {
    String which = mediator.isPresent() ? "join s.mediators m " + IN_RANGE + LED : IN_RANGE;
    TypedQuery<SessionRow.Line> query =
        entities
            .createQuery(LINE + which + " order by " + order, SessionRow.Line.class)
            .setParameter("site", site.value())
            .setParameter("from", from)
            .setParameter("to", to);
    mediator.ifPresent(account -> query.setParameter("mediator", account.value()));
    return complete(query.setFirstResult(offset).setMaxResults(limit).getResultList());
  }

  /** Planned in a room from then on, in order. */
  public List<SessionRow> inRoom(SiteId site, RoomId room, Instant from, int limit) {
    return complete(
        entities
            .createQuery(
                LINE
                    + "where s.siteId = :site and s.roomId = :room and s.state = :planned"
                    + " and s.slot.endsAt > :from order by s.slot.startsAt, s.id",
                SessionRow.Line.class)
            .setParameter("site", site.value())
            .setParameter("room", room.value())
            .setParameter("planned", SessionState.PLANNED)
            .setParameter("from", from)
            .setMaxResults(limit)
            .getResultList());
  }

  /** How many {@link #list} would give without a limit. */
  public int count(SiteId site, Optional<AccountId> mediator, Instant from, Instant to) {
    String which = mediator.isPresent() ? " join s.mediators m " + IN_RANGE + LED : IN_RANGE;
    TypedQuery<Long> query =
        entities
            .createQuery("select count(s.id) from TrainingSession s " + which, Long.class)
            .setParameter("site", site.value())
            .setParameter("from", from)
            .setParameter("to", to);
    mediator.ifPresent(account -> query.setParameter("mediator", account.value()));
    return query.getSingleResult().intValue();
  }

  /**
   * @throws UnknownThing also when the session is another site's
   */
  public SessionRow head(SiteId site, SessionId id) {
    List<SessionRow.Line> found =
        entities
            .createQuery(LINE + "where s.id = :id and s.siteId = :site", SessionRow.Line.class)
            .setParameter("id", id.value())
            .setParameter("site", site.value())
            .getResultList();
    return complete(found).stream().findFirst().orElseThrow(() -> new UnknownThing("session"));
  }

  /** Those of the site, in order; in as many statements as one. */
  public List<SessionRow> heads(SiteId site, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : complete(
            entities
                .createQuery(
                    LINE
                        + "where s.siteId = :site and s.id in :ids"
                        + " order by s.slot.startsAt, s.id",
                    SessionRow.Line.class)
                .setParameter("site", site.value())
                .setParameter("ids", ids)
                .getResultList());
  }

  /**
   * The next session in which the learner has a seat, not over at that instant; an open one first.
   */
  public Optional<SessionRow> next(LearnerId learner, Instant now) {
    return ofLearner(
            learner,
            "and (s.state = :planned or s.state = :open) and s.slot.endsAt > :now"
                + " order by s.slot.startsAt")
        .setParameter("planned", SessionState.PLANNED)
        .setParameter("open", SessionState.OPEN)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .map(List::of)
        .map(this::complete)
        .flatMap(List::stream)
        .findFirst();
  }

  /**
   * Sessions to come in which the learner has a seat, the next first; called off ones too. Few by
   * the rules of seats; and a limit would have the statement written anew each time.
   */
  public List<SessionRow> ahead(LearnerId learner, Instant now) {
    return complete(
        ofLearner(
                learner, "and s.state <> :closed and s.slot.endsAt > :now order by s.slot.startsAt")
            .setParameter("closed", SessionState.CLOSED)
            .setParameter("now", now)
            .getResultList());
  }

  /** Open sessions in which the learner has a seat: at most one, unless somebody booked badly. */
  public List<SessionId> openWith(LearnerId learner) {
    return ofLearner(learner, "and s.state = :open order by s.slot.startsAt")
        .setParameter("open", SessionState.OPEN)
        .setMaxResults(5)
        .getResultStream()
        .map(line -> new SessionId(line.id()))
        .toList();
  }

  private TypedQuery<SessionRow.Line> ofLearner(LearnerId learner, String rest) {
    return entities
        .createQuery(
            LINE
                + "join Seat seat on seat.sessionId = s.id where seat.learnerId = :learner "
                + rest,
            SessionRow.Line.class)
        .setParameter("learner", learner.value());
  }

  /** Of any site, in order: whoever asks has made sure that they may. */
  List<SessionRow> among(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return complete(
        entities
            .createQuery(
                LINE + "where s.id in :ids order by s.slot.startsAt, s.id", SessionRow.Line.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  private List<SessionRow> complete(List<SessionRow.Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> ids = lines.stream().map(SessionRow.Line::id).toList();
    Map<String, List<Leader>> mediators = new HashMap<>();
    entities
        .createQuery(
            "select s.id, a.id, a.displayName, m.helps from TrainingSession s join s.mediators m"
                + " join Account a on a.id = m.accountId where s.id in :ids"
                + " order by m.helps, a.displayName, a.id",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            row ->
                mediators
                    .computeIfAbsent((String) row[0], id -> new ArrayList<>())
                    .add(new Leader((String) row[1], (String) row[2], (Boolean) row[3])));
    Map<String, List<UnitId>> units = new HashMap<>();
    entities
        .createQuery(
            "select s.id, u, index(u) from TrainingSession s join s.units u where s.id in :ids"
                + " order by s.id, index(u)",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            row ->
                units
                    .computeIfAbsent((String) row[0], id -> new ArrayList<>())
                    .add(new UnitId((String) row[1])));
    Map<String, String> guests = guests(lines);
    return lines.stream()
        .map(
            line ->
                new SessionRow(
                    line,
                    mediators.getOrDefault(line.id(), List.of()),
                    units.getOrDefault(line.id(), List.of()),
                    guests.getOrDefault(line.id(), "")))
        .toList();
  }

  /** Who comes to the individual sessions among them. */
  private Map<String, String> guests(List<SessionRow.Line> lines) {
    List<String> single =
        lines.stream()
            .filter(line -> !line.kind().isGroup() && line.booked() > 0)
            .map(SessionRow.Line::id)
            .toList();
    Map<String, String> guests = new HashMap<>();
    if (!single.isEmpty()) {
      entities
          .createQuery(
              "select seat.sessionId, l.nickname from Seat seat join Learner l"
                  + " on l.id = seat.learnerId where seat.sessionId in :ids",
              Object[].class)
          .setParameter("ids", single)
          .getResultList()
          .forEach(row -> guests.put((String) row[0], (String) row[1]));
    }
    return guests;
  }
}
