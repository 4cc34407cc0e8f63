package org.declic.assignment.profile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assignment.profile.MediatorProfile.Edit;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Diaries;

/**
 * Keeping profiles: everybody their own, a lead those of the site's team, one card at a time. Only
 * a lead writes down contracts, how far sites are from each other and what kinds of activity ask.
 */
@UseCase
public class ProfileDesk {
  private static final String OWN = "profile:own";
  private static final String TEAM = "team:keep";
  private static final int MOST_HOURS = 60;
  private static final int MOST_WISHES = 20;

  @Inject Profiles profiles;
  @Inject ProfileQueries queries;
  @Inject StaffQueries staff;
  @Inject Partners partners;
  @Inject Sites sites;
  @Inject Diaries diaries;
  @Inject Clock clock;

  /** Whose profile is saved, and when that card had last been saved: what the form showed. */
  public record Card(AccountId whose, long seen) {}

  /**
   * @throws Refusal when a colleague saved the card meanwhile
   */
  @Command
  @RequiresPermissions(
      value = {OWN, TEAM},
      logical = Logical.OR)
  public void lead(RequestId request, Actor actor, Card card, Craft craft) {
    profile(actor, card).lead(craft, edit(actor, card));
  }

  /**
   * @throws Refusal when two stretches overlap, or a colleague saved the card meanwhile
   */
  @Command
  @RequiresPermissions(
      value = {OWN, TEAM},
      logical = Logical.OR)
  public void work(RequestId request, Actor actor, Card card, WorkTimes times) {
    demandApart(times);
    MediatorProfile profile = profile(actor, card);
    profile.work(times, edit(actor, card));
    profile.forgetBefore(today(actor));
  }

  /**
   * @throws Refusal when a colleague saved the card meanwhile
   */
  @Command
  @RequiresPermissions(
      value = {OWN, TEAM},
      logical = Logical.OR)
  public void wish(RequestId request, Actor actor, Card card, List<Wish> wishes) {
    if (wishes.size() > MOST_WISHES) {
      throw new Refusal("team.refused.many_wishes", MOST_WISHES);
    }
    MediatorProfile profile = profile(actor, card);
    profile.wish(wishes, edit(actor, card));
    profile.forgetBefore(today(actor));
  }

  /**
   * @throws UnknownThing when one of them is no site
   * @throws Refusal when a colleague saved the card meanwhile
   */
  @Command
  @RequiresPermissions(
      value = {OWN, TEAM},
      logical = Logical.OR)
  public void workAt(RequestId request, Actor actor, Card card, Set<SiteId> others) {
    others.forEach(sites::facts);
    profile(actor, card).workAt(others, edit(actor, card));
  }

  /**
   * @throws UnknownThing when the partner is not the site's
   * @throws Refusal when a colleague saved the card meanwhile
   */
  @Command
  @RequiresPermissions(TEAM)
  public void employ(RequestId request, Actor actor, Card card, Contract contract) {
    contract.employer().ifPresent(partner -> demandKnown(actor, partner));
    profile(actor, card).employ(contract, edit(actor, card));
  }

  private void demandKnown(Actor actor, PartnerId partner) {
    partners.get(actor.site(), partner);
  }

  /** Nothing is known of the person any more but their sessions; what is usual counts again. */
  @Command
  @RequiresPermissions(TEAM)
  public void erase(RequestId request, Actor actor, AccountId whose) {
    diaries.claim(actor.site(), List.of(whose.value()));
    profiles.find(whose).filter(profile -> profile.isOf(actor.site())).ifPresent(profiles::remove);
  }

  /**
   * @param minutes by site; 0: nobody goes from one to the other on one day
   * @throws UnknownThing when one of them is no site
   */
  @Command
  @RequiresPermissions(TEAM)
  public void travel(RequestId request, Actor actor, Map<SiteId, Integer> minutes) {
    minutes.forEach(
        (other, time) -> {
          sites.facts(other);
          if (time == 0) {
            profiles.noJourney(actor.site(), other);
          } else {
            profiles.journey(actor.site(), other, time);
          }
        });
  }

  /** What one of the mediators of such an activity must hold, from now on. */
  @Command
  @RequiresPermissions(TEAM)
  public void require(
      RequestId request, Actor actor, Map<ActivityKind, Set<Accreditation>> accreditations) {
    diaries.claim(actor.site(), List.of(actor.site().value()));
    profiles.requireNothing(actor.site());
    accreditations.forEach(
        (kind, asked) -> asked.forEach(one -> profiles.require(actor.site(), kind, one)));
  }

  /**
   * @throws UnknownThing when the person is not of the actor's site, or is somebody else's business
   */
  @RequiresPermissions(
      value = {OWN, TEAM},
      logical = Logical.OR)
  public ProfileFacts of(Actor actor, AccountId whose) {
    demandMay(actor, whose);
    return queries.of(whose, actor.site());
  }

  /** Who of the team is known how well. */
  @RequiresPermissions(TEAM)
  public Map<AccountId, ProfileFacts> team(Actor actor) {
    return queries.of(staff.team(actor.site()).stream().map(MediatorRow::account).toList());
  }

  private void demandMay(Actor actor, AccountId whose) {
    if (actor.account().equals(whose)) {
      return;
    }
    boolean keepsTeam = actor.roles().stream().anyMatch(role -> role.permissions().contains(TEAM));
    if (!keepsTeam
        || staff.team(actor.site()).stream().noneMatch(row -> row.account().equals(whose))) {
      throw new UnknownThing("profile");
    }
  }

  /** Two who save a first card at once meet at the diary. */
  private MediatorProfile profile(Actor actor, Card card) {
    demandMay(actor, card.whose());
    diaries.claim(actor.site(), List.of(card.whose().value()));
    return profiles
        .find(card.whose())
        .orElseGet(
            () -> {
              MediatorProfile fresh =
                  new MediatorProfile(card.whose(), actor.site(), actor.account());
              profiles.add(fresh);
              return fresh;
            });
  }

  private Edit edit(Actor actor, Card card) {
    return new Edit(actor.account(), card.seen(), clock.instant());
  }

  private LocalDate today(Actor actor) {
    return clock.instant().atZone(sites.facts(actor.site()).zone()).toLocalDate();
  }

  private static void demandApart(WorkTimes times) {
    if (times.week().size() + times.dates().size() > MOST_HOURS) {
      throw new Refusal("team.refused.many_hours", MOST_HOURS);
    }
    for (int i = 0; i < times.week().size(); i++) {
      WorkHours one = times.week().get(i);
      for (WorkHours other : times.week().subList(i + 1, times.week().size())) {
        if (one.overlaps(other)) {
          throw new Refusal("team.refused.overlap", one.day(), other.from(), one.to());
        }
      }
    }
  }
}
