package org.declic.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.declic.content.LearningUnit;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.identity.DemonstrationPeople;
import org.declic.identity.Role;
import org.declic.identity.organisation.Site;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionClosed;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.room.Room;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;

/**
 * Two more sites of the network, eight weeks back and six to come. Whoever comes there is counted
 * without a card: their people are nobody's business elsewhere, and the first site has enough.
 */
final class OtherSites {
  private static final int DAYS_BACK = 8 * 7;
  private static final int DAYS_TO_COME = 6 * 7;

  /** Of the sessions of a fortnight, some are still to be staffed. */
  private static final int TO_STAFF = 14;

  private static final int ONE_IN = 5;

  private final DemonstrationPeople people;
  private final Sites sites;
  private final Rooms rooms;
  private final Rows rows;
  private final List<LearningUnit> units;
  private final Random random;
  private final List<SessionClosed> held = new ArrayList<>();
  private Optional<AccountId> visitor = Optional.empty();

  OtherSites(
      DemonstrationPeople people,
      Sites sites,
      Rooms rooms,
      Rows rows,
      List<LearningUnit> units,
      Random random) {
    this.people = people;
    this.sites = sites;
    this.rooms = rooms;
    this.rows = rows;
    this.units = units;
    this.random = random;
  }

  /** The sessions that are over. */
  List<SessionClosed> held() {
    return held;
  }

  void tell(Instant now) {
    for (KnownPeople.Elsewhere elsewhere : KnownPeople.ELSEWHERE) {
      tell(elsewhere, now);
    }
  }

  private void tell(KnownPeople.Elsewhere elsewhere, Instant now) {
    SiteId site = SiteId.next();
    ZoneId zone = ZoneId.of(elsewhere.zone());
    Instant founded = now.minusSeconds(60L * 86_400);
    sites.add(
        new Site(site, elsewhere.name(), elsewhere.country(), zone, elsewhere.phone(), founded));
    sites.place(site, elsewhere.address());
    AccountId lead =
        people.account(
            site,
            elsewhere.lead().email(),
            elsewhere.lead().name(),
            elsewhere.lead().password(),
            elsewhere.lead().roles());
    List<AccountId> mediators =
        elsewhere.mediators().stream().map(name -> mediator(site, elsewhere, name)).toList();
    Centre centre =
        new Centre(
            site,
            zone,
            now,
            mediators.get(0),
            mediators.get(1),
            lead,
            room(site, elsewhere.rooms().get(0), 8, 8, RoomUse.WORKSHOP),
            room(site, elsewhere.rooms().get(1), 10, 6, RoomUse.WORKSHOP),
            room(site, elsewhere.rooms().get(2), 25, 4, RoomUse.OPEN_SPACE),
            room(site, elsewhere.rooms().get(3), 2, 1, RoomUse.INTERVIEW));
    Calendar calendar = new Calendar(centre, rows);
    plan(centre, calendar, mediators);
    visitor.ifPresent(guest -> lend(centre, calendar, guest));
    visitor = Optional.of(lead);
  }

  /** The lead of the site told before comes to this one, once. */
  private void lend(Centre centre, Calendar calendar, AccountId guest) {
    LocalDate soon = centre.today().plusDays(2);
    LocalDate day =
        soon.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
            ? soon.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            : soon;
    Calendar.Plan plan =
        new Calendar.Plan(
            day,
            LocalTime.of(16, 30),
            LocalTime.of(18, 0),
            ActivityKind.COLLECTIVE_INTERVIEW,
            "Déclic dans un autre centre : retour d’expérience",
            centre.rosa(),
            10,
            List.of(guest));
    calendar.write(SessionId.next(), plan, SessionState.PLANNED, List.of(), Map.of(), 0);
  }

  /** Nobody signs in as one of them: the password is thrown away. */
  private AccountId mediator(SiteId site, KnownPeople.Elsewhere elsewhere, String name) {
    return people.account(
        site, elsewhere.emailOf(name), name, KnownPeople.nobodysPassword(), Set.of(Role.MEDIATOR));
  }

  private RoomId room(SiteId site, String name, int seats, int workstations, RoomUse use) {
    RoomId id = RoomId.next();
    rooms.add(new Room(id, site, name, seats, workstations, use));
    return id;
  }

  private void plan(Centre centre, Calendar calendar, List<AccountId> mediators) {
    LocalDate today = centre.today();
    int turn = 0;
    for (int d = -DAYS_BACK; d <= DAYS_TO_COME; d++) {
      for (Calendar.Plan usual : calendar.usual(today.plusDays(d))) {
        AccountId leads = mediators.get(turn++ % mediators.size());
        Calendar.Plan plan =
            new Calendar.Plan(
                usual.day(),
                usual.start(),
                usual.end(),
                usual.kind(),
                usual.subject(),
                usual.room(),
                usual.capacity(),
                d > 0 && d <= TO_STAFF && turn % ONE_IN == 0 ? List.of() : List.of(leads));
        boolean over = calendar.end(plan).isBefore(centre.now());
        write(centre, calendar, plan, over, leads);
      }
    }
  }

  private void write(
      Centre centre, Calendar calendar, Calendar.Plan plan, boolean over, AccountId leads) {
    SessionId id = SessionId.next();
    List<UnitId> about =
        plan.kind() == ActivityKind.WORKSHOP
            ? List.of(units.get(random.nextInt(units.size())).id())
            : List.of();
    int counted = over ? counted(plan) : 0;
    calendar.write(
        id, plan, over ? SessionState.CLOSED : SessionState.PLANNED, about, Map.of(), counted);
    if (over) {
      held.add(new SessionClosed(centre.site(), id, leads, calendar.end(plan).plusSeconds(240)));
    }
  }

  private int counted(Calendar.Plan plan) {
    return plan.kind() == ActivityKind.SHOWROOM
        ? 10 + random.nextInt(20)
        : Math.max(1, plan.capacity() - random.nextInt(4));
  }
}
