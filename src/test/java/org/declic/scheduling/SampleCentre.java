package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.declic.identity.Actor;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.Room;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;

/** A site with two mediators and two rooms, new for each test. */
@ApplicationScoped
@Transactional
public class SampleCentre {
  /** Far enough ahead that it is never over; no change of clocks near. */
  public static final LocalDate DAY = LocalDate.of(2035, 5, 15);

  @PersistenceContext EntityManager entities;
  @Inject SamplePeople people;
  @Inject Rooms rooms;
  @Inject SessionQueries queries;

  /** Who and where. */
  public record Centre(SiteId site, Actor karim, Actor sophie, RoomId ada, RoomId rosa) {}

  public Centre centre() {
    SiteId site = people.site();
    return new Centre(
        site,
        people.mediator(site, "Karim B."),
        people.mediator(site, "Sophie L."),
        room(site, "Salle Ada"),
        room(site, "Salle Rosa"));
  }

  private RoomId room(SiteId site, String name) {
    RoomId id = RoomId.next();
    rooms.add(new Room(id, site, name, 8, 10, RoomUse.WORKSHOP));
    return id;
  }

  public static SessionPlan workshop(RoomId room, Actor mediator, LocalDate day, String start) {
    return workshop(room, mediator, day, start, 5);
  }

  public static SessionPlan workshop(
      RoomId room, Actor mediator, LocalDate day, String start, int seats) {
    LocalTime from = LocalTime.parse(start);
    return new SessionPlan(
        ActivityKind.WORKSHOP,
        "Souris",
        List.of(),
        day,
        from,
        from.plusHours(2),
        room,
        seats,
        Set.of(mediator.account()));
  }

  /** The number of seats that exist, beside the number that the session counts. */
  public long seats(SessionId session) {
    return entities
        .createQuery("select count(s) from Seat s where s.sessionId = :session", Long.class)
        .setParameter("session", session.value())
        .getSingleResult();
  }

  /** People in line who are in that state, beside the numbers that the session counts. */
  public long inLine(SessionId session, WaitState state) {
    return entities
        .createQuery(
            "select count(e) from WaitlistEntry e where e.sessionId = :session"
                + " and e.state = :state",
            Long.class)
        .setParameter("session", session.value())
        .setParameter("state", state)
        .getSingleResult();
  }

  /** As if the hour until which seats are kept had passed. */
  public void letTheHourPass(SessionId session) {
    entities
        .createQuery(
            "update WaitlistEntry e set e.offeredUntil = :past where e.sessionId = :session"
                + " and e.state = :offered")
        .setParameter("past", Instant.EPOCH)
        .setParameter("session", session.value())
        .setParameter("offered", WaitState.OFFERED)
        .executeUpdate();
  }

  /** All of a site, however far away. */
  public List<SessionRow> rows(SiteId site) {
    return queries.list(
        site, Optional.empty(), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), 0, 100);
  }

  public long sessions(SiteId site) {
    return entities
        .createQuery("select count(s) from TrainingSession s where s.siteId = :site", Long.class)
        .setParameter("site", site.value())
        .getSingleResult();
  }

  /** All that is stored of the secret addresses of a site's calendars. */
  public List<String> addresses(SiteId site) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select concat(id, ' ', owner_id, ' ', token_hash, ' ', made_by) from feed_address"
                    + " where site_id = ?")
            .setParameter(1, site.value())
            .getResultList();
    return rows.stream().map(Object::toString).toList();
  }

  /** What each got: its key when it was refused, else an empty text; all begin together. */
  public static List<String> together(ExecutorService threads, int count, Work work)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(count);
    List<Callable<String>> all =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    (Callable<String>)
                        () -> {
                          start.await();
                          try {
                            work.run(i);
                            return "";
                          } catch (Refusal refused) {
                            return refused.key();
                          }
                        })
            .toList();
    List<String> outcomes = new java.util.ArrayList<>();
    for (Future<String> future : threads.invokeAll(all)) {
      outcomes.add(future.get());
    }
    return outcomes;
  }

  /** Something that the n-th of several does. */
  public interface Work {
    void run(int number) throws Exception;
  }
}
