package org.declic.scheduling.walkin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.Rooms;

/** The queue, who helps and what is free, for the desks, the wall and the figures. */
@Repository
public class WalkInQueries {
  private static final int MOST = 200;
  private static final int LAST = 10;
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(6);

  /** Who comes later than that into a session that has begun would only disturb. */
  private static final Duration STILL_FITS = Duration.ofMinutes(15);

  @PersistenceContext EntityManager entities;
  @Inject SessionQueries sessions;
  @Inject Rooms rooms;
  @Inject Sites sites;
  @Inject Clock clock;

  /** The board of this moment. */
  public Board board(SiteId site) {
    ZoneId zone = sites.facts(site).zone();
    Instant now = clock.instant();
    LocalDate today = now.atZone(zone).toLocalDate();
    List<TicketRow> open = open(site, today);
    List<TicketRow> called =
        open.stream()
            .filter(TicketRow::isCalled)
            .sorted(Comparator.comparing(TicketRow::announcedAt).reversed())
            .toList();
    List<SessionRow> ofToday =
        sessions.list(
            site,
            Optional.empty(),
            today.atStartOfDay(zone).toInstant(),
            today.plusDays(1).atStartOfDay(zone).toInstant(),
            0,
            MOST);
    return new Board(
        now,
        open.stream().filter(ticket -> !ticket.isCalled()).toList(),
        called,
        helpers(site, today, ofToday, called, now),
        WaitingTime.takes(lastTook(site, today)),
        new Workstations(
            Workstations.open(rooms.of(site), ofToday, now), workstationsUsed(site, today)),
        ofToday.stream().filter(session -> takesSomebody(session, now)).toList(),
        days(site, today, today).stream().findFirst().orElse(DayCount.none(today)));
  }

  private static boolean takesSomebody(SessionRow session, Instant now) {
    boolean room = session.kind().isEnrolled() ? session.free() > 0 : true;
    boolean inTime =
        session.kind().isEnrolled()
            ? session.startsAt().plus(STILL_FITS).isAfter(now)
            : session.endsAt().isAfter(now);
    return session.state().isAlive() && room && inTime;
  }

  /** The next workshop (or another group) of the coming week that takes somebody in. */
  public Optional<SessionRow> nextGroup(SiteId site) {
    Instant now = clock.instant();
    return sessions
        .list(site, Optional.empty(), now.minus(A_DAY), now.plus(A_WEEK), 0, MOST)
        .stream()
        .filter(session -> session.kind().isGroup() && takesSomebody(session, now))
        .findFirst();
  }

  /** Tickets of that day that have not ended, the oldest first. */
  private List<TicketRow> open(SiteId site, LocalDate day) {
    return entities
        .createQuery(
            TICKET
                + "where t.siteId = :site and t.date = :day and t.state in :open order by t.number",
            TicketRow.class)
        .setParameter("site", site.value())
        .setParameter("day", day.toString())
        .setParameter("open", Set.of(TicketState.WAITING, TicketState.CALLED))
        .setMaxResults(MOST)
        .getResultList();
  }

  private static final String TICKET =
      "select new org.declic.scheduling.walkin.TicketRow(t.id, t.number, t.need, t.state,"
          + " t.takenAt, t.announcedAt, a.displayName, t.place)"
          + " from Ticket t left join Account a on a.id = t.calledBy ";

  /**
   * One ticket, for the slip.
   *
   * @throws UnknownThing also when it is another site's
   */
  public TicketRow ticket(SiteId site, TicketId id) {
    return entities
        .createQuery(TICKET + "where t.id = :id and t.siteId = :site", TicketRow.class)
        .setParameter("id", id.value())
        .setParameter("site", site.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownThing("ticket"));
  }

  /** Where this colleague receives today: the room's id. */
  public Optional<String> post(SiteId site, String account) {
    return entities
        .createQuery(
            "select p.roomId from ReceivingPost p"
                + " where p.accountId = :account and p.siteId = :site and p.date = :day",
            String.class)
        .setParameter("account", account)
        .setParameter("site", site.value())
        .setParameter("day", today(site).toString())
        .getResultStream()
        .findFirst();
  }

  private LocalDate today(SiteId site) {
    return clock.instant().atZone(sites.facts(site).zone()).toLocalDate();
  }

  /** First those who receive, by name; then those who lead something now. */
  private List<Receiver> helpers(
      SiteId site, LocalDate day, List<SessionRow> ofToday, List<TicketRow> called, Instant now) {
    List<SessionRow> on = ofToday.stream().filter(session -> Receiver.isOn(session, now)).toList();
    Set<String> busy = new HashSet<>();
    on.forEach(session -> session.mediators().forEach(leader -> busy.add(leader.id())));
    Set<String> calling = new HashSet<>();
    called.forEach(ticket -> calling.add(ticket.calledBy()));
    List<Receiver> helpers = new ArrayList<>();
    entities
        .createQuery(
            "select a.id, a.displayName, r.name from ReceivingPost p"
                + " join Account a on a.id = p.accountId join Room r on r.id = p.roomId"
                + " where p.siteId = :site and p.date = :day and a.disabledAt is null"
                + " order by a.displayName, a.id",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("day", day.toString())
        .getResultList()
        .stream()
        .filter(row -> !busy.contains((String) row[0]))
        .forEach(
            row ->
                helpers.add(
                    new Receiver(
                        List.of(new Leader((String) row[0], (String) row[1])),
                        (String) row[2],
                        Optional.empty(),
                        calling.contains((String) row[1]))));
    on.forEach(
        session ->
            helpers.add(
                new Receiver(session.mediators(), session.room(), Optional.of(session), false)));
    return helpers;
  }

  /** From the call to the end, of those served last. */
  private List<Duration> lastTook(SiteId site, LocalDate day) {
    return entities
        .createQuery(
            "select t.calledAt, t.endedAt from Ticket t where t.siteId = :site and t.date = :day"
                + " and t.state = :served and t.calledAt is not null order by t.endedAt desc",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("day", day.toString())
        .setParameter("served", TicketState.SERVED)
        .setMaxResults(LAST)
        .getResultList()
        .stream()
        .map(row -> Duration.between((Instant) row[0], (Instant) row[1]))
        .toList();
  }

  private int workstationsUsed(SiteId site, LocalDate day) {
    List<?> used =
        entities
            .createNativeQuery(
                "select workstations_used from walk_in_day"
                    + " where site_id = ? and local_date = ?")
            .setParameter(1, site.value())
            .setParameter(2, day.toString())
            .getResultList();
    return used.isEmpty() ? 0 : ((Number) used.get(0)).intValue();
  }

  /** The days on which a ticket was taken, in order, both ends included. */
  public List<DayCount> days(SiteId site, LocalDate first, LocalDate last) {
    Map<String, int[]> counts = new TreeMap<>();
    entities
        .createQuery(
            "select t.date, t.outcome, count(t) from Ticket t where t.siteId = :site"
                + " and t.date between :first and :last group by t.date, t.outcome",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("first", first.toString())
        .setParameter("last", last.toString())
        .getResultList()
        .forEach(
            row -> {
              int[] day =
                  counts.computeIfAbsent(
                      (String) row[0], any -> new int[TicketOutcome.values().length + 1]);
              int place =
                  row[1] == null
                      ? TicketOutcome.values().length
                      : ((TicketOutcome) row[1]).ordinal();
              day[place] += ((Number) row[2]).intValue();
            });
    List<DayCount> days = new ArrayList<>();
    counts.forEach((day, n) -> days.add(count(LocalDate.parse(day), n)));
    return days;
  }

  /**
   * Whole minutes from taking a number to being called, of those served; of whoever was helped
   * without a call, to the end.
   */
  public List<Integer> waits(SiteId site, LocalDate first, LocalDate last) {
    return entities
        .createQuery(
            "select t.takenAt, t.calledAt, t.endedAt from Ticket t where t.siteId = :site"
                + " and t.date between :first and :last and t.state = :served",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("first", first.toString())
        .setParameter("last", last.toString())
        .setParameter("served", TicketState.SERVED)
        .getResultList()
        .stream()
        .map(row -> waited((Instant) row[0], (Instant) (row[1] == null ? row[2] : row[1])))
        .toList();
  }

  private static int waited(Instant taken, Instant until) {
    return (int) Duration.between(taken, until).toMinutes();
  }

  private static DayCount count(LocalDate day, int[] n) {
    int taken = 0;
    for (int some : n) {
      taken += some;
    }
    return new DayCount(
        day,
        taken,
        n[TicketOutcome.SEAT.ordinal()],
        n[TicketOutcome.SUPPORT.ordinal()],
        n[TicketOutcome.WORKSTATION.ordinal()],
        n[TicketOutcome.ANSWERED.ordinal()],
        n[TicketOutcome.LEFT.ordinal()]);
  }
}
