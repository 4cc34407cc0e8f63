package org.declic.scheduling.walkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.RoomId;

/** Whose turn it is: what all desks keep to when they take up a ticket. */
@ApplicationScoped
class Turns {
  @Inject Tickets tickets;
  @Inject ReceivingPosts posts;
  @Inject Sites sites;
  @Inject StaffQueries staff;
  @Inject Event<WalkInChanged> changed;
  @Inject Clock clock;

  /**
   * The ticket, for a desk that takes it up.
   *
   * @throws Refusal while a colleague sees to it: both would otherwise receive the same person
   */
  Ticket takeUp(Actor actor, TicketId id) {
    Ticket ticket = tickets.get(actor.site(), id);
    ticket
        .caller()
        .filter(caller -> ticket.isCalled() && !caller.equals(actor.account()))
        .ifPresent(
            caller -> {
              throw new Refusal("walkin.refused.called", ticket.number(), name(actor, caller));
            });
    return ticket;
  }

  private String name(Actor actor, AccountId account) {
    return staff.names(actor.site(), List.of(account)).getOrDefault(account, "");
  }

  /** Where the actor receives today. */
  Optional<RoomId> post(Actor actor) {
    return posts.of(actor.account(), today(actor.site())).map(ReceivingPost::room);
  }

  /** Written now, and told to open pages once it is kept. */
  void settle(Actor actor) {
    tickets.settle();
    changed.fire(new WalkInChanged(actor.site()));
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today(SiteId site) {
    return now().atZone(sites.facts(site).zone()).toLocalDate();
  }
}
