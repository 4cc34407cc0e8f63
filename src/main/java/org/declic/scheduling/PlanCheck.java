package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.declic.identity.AccountId;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.Obstacle.About;
import org.declic.scheduling.room.Room;
import org.declic.scheduling.room.Rooms;
import org.declic.scheduling.series.Holidays;

/**
 * What stands in the way of a plan. Rules: a room holds one session at a time, in its hours, on
 * days on which it is not closed; a mediator leads one at a time; who is away leads none; a session
 * of several has at least one seat. Public holidays, hours that come twice and people who have a
 * seat elsewhere are told, and somebody decides.
 */
@ApplicationScoped
class PlanCheck {
  private static final String AWAY = "scheduling.refused.mediator_away";

  @Inject TrainingSessions sessions;
  @Inject Rooms rooms;
  @Inject Sites sites;
  @Inject Partners partners;
  @Inject StaffQueries staff;
  @Inject StaffingPolicy staffing;
  @Inject Holidays holidays;
  @Inject Clock clock;

  /** What is not looked at: the session itself, and those that move with it. */
  record Apart(Optional<TrainingSession> before, Set<SessionId> others) {
    static final Apart NONE = new Apart(Optional.empty(), Set.of());

    static Apart of(TrainingSession session) {
      return new Apart(Optional.of(session), Set.of(session.id()));
    }
  }

  /**
   * @throws Refusal with the sentence of the first firm obstacle
   * @throws UnknownThing when room, mediator or partner are not of the site
   */
  Slot demand(SiteId site, SessionPlan plan, Apart apart) {
    return demand(site, plan, apart, obstacle -> true);
  }

  /** Who is away does not stand in the way: a step is undone, and somebody looks after it. */
  static boolean isNoAbsence(Obstacle obstacle) {
    return !obstacle.sentence().key().equals(AWAY);
  }

  /** Of the obstacles only those that count for this step. */
  Slot demand(SiteId site, SessionPlan plan, Apart apart, Predicate<Obstacle> counts) {
    all(site, plan, apart, Locale.ROOT).stream()
        .filter(Obstacle::firm)
        .filter(counts)
        .findFirst()
        .ifPresent(
            obstacle -> {
              throw obstacle.sentence();
            });
    return slot(site, plan);
  }

  Capacity capacity(SiteId site, SessionPlan plan) {
    return Capacity.of(plan, rooms.get(site, plan.room()));
  }

  private Slot slot(SiteId site, SessionPlan plan) {
    return Slot.of(plan.date(), plan.start(), plan.end(), sites.facts(site).zone());
  }

  /** Everything at once, in the order in which somebody would mend it. */
  List<Obstacle> all(SiteId site, SessionPlan plan, Apart apart, Locale language) {
    Slot slot;
    try {
      slot = slot(site, plan);
    } catch (Refusal impossible) {
      return List.of(Obstacle.firm(About.HOURS, impossible));
    }
    Room room = rooms.get(site, plan.room());
    plan.details().partners().forEach(share -> demandKnown(site, share.partner()));
    List<Obstacle> found = new ArrayList<>();
    day(plan, slot, apart).ifPresent(found::add);
    slot.twice()
        .map(hour -> Obstacle.told(About.HOURS, "scheduling.told.twice", hour, plan.date()))
        .ifPresent(found::add);
    holiday(sites.facts(site), plan.date(), language).ifPresent(found::add);
    room(site, room, slot, apart, found);
    if (plan.kind().isEnrolled() && Capacity.of(plan, room).seats() < 1) {
      found.add(Obstacle.firm(About.SEATS, "scheduling.refused.no_workstation", room.name()));
    }
    mediators(site, plan, slot, apart, found);
    apart
        .before()
        .map(session -> sessions.elsewhere(site, session.id(), slot, apart.others()))
        .filter(people -> !people.isEmpty())
        .ifPresent(
            people ->
                found.add(
                    Obstacle.told(
                        About.PERSON,
                        "scheduling.told.elsewhere",
                        people.size(),
                        String.join(", ", people))));
    return found;
  }

  private void demandKnown(SiteId site, PartnerId partner) {
    partners.get(site, partner);
  }

  /** Today is fine, whatever the hour: what was held without a plan is written down after. */
  private Optional<Obstacle> day(SessionPlan plan, Slot slot, Apart apart) {
    LocalDate today = clock.instant().atZone(slot.zone()).toLocalDate();
    boolean moved =
        apart.before().map(session -> !session.slot().date().equals(plan.date())).orElse(true);
    return moved && plan.date().isBefore(today)
        ? Optional.of(Obstacle.past(plan.date()))
        : Optional.empty();
  }

  private Optional<Obstacle> holiday(SiteFacts site, LocalDate day, Locale language) {
    return holidays
        .name(site.country(), day, language)
        .map(name -> Obstacle.told(About.HOLIDAY, "scheduling.told.holiday", day, name));
  }

  private void room(SiteId site, Room room, Slot slot, Apart apart, List<Obstacle> found) {
    room.outsideHours(slot.date(), slot.start(), slot.end())
        .ifPresent(sentence -> found.add(Obstacle.firm(About.ROOM, sentence)));
    rooms
        .closure(site, room.id(), slot.date())
        .ifPresent(
            closure ->
                found.add(
                    Obstacle.firm(
                        About.ROOM,
                        "scheduling.refused.room_closed",
                        room.name(),
                        closure.firstDay(),
                        closure.lastDay(),
                        closure.reason())));
    sessions
        .inRoom(site, room.id(), slot, apart.others())
        .ifPresent(
            other ->
                found.add(
                    Obstacle.firm(
                        About.ROOM,
                        "scheduling.refused.room_taken",
                        room.name(),
                        other.from(),
                        other.to(),
                        other.kind())));
  }

  private void mediators(
      SiteId site, SessionPlan plan, Slot slot, Apart apart, List<Obstacle> found) {
    Map<AccountId, String> names = names(site, plan.mediators());
    if (names.size() < plan.mediators().size()) {
      throw new UnknownThing("mediator");
    }
    List<SiteId> everywhere =
        names.isEmpty() ? List.of() : sites.all().stream().map(SiteFacts::id).toList();
    names.forEach(
        (mediator, name) ->
            sessions
                .ofMediator(everywhere, mediator, slot, apart.others())
                .ifPresent(
                    other ->
                        found.add(
                            Obstacle.firm(
                                About.MEDIATOR,
                                "scheduling.refused.mediator_taken",
                                name,
                                other.from(),
                                other.to(),
                                other.kind()))));
    staffing
        .away(site, names.keySet(), slot)
        .forEach(
            mediator ->
                found.add(Obstacle.firm(About.MEDIATOR, AWAY, names.get(mediator), plan.date())));
  }

  /** Colleagues of the site, and those of other sites who work here too; nobody else is known. */
  private Map<AccountId, String> names(SiteId site, Set<AccountId> mediators) {
    Map<AccountId, String> names = staff.names(site, mediators);
    if (names.size() < mediators.size()) {
      Set<AccountId> guests = new HashSet<>(staffing.guests(site));
      guests.retainAll(mediators);
      staff.active(guests).forEach(row -> names.put(row.account(), row.name()));
    }
    return names;
  }
}
