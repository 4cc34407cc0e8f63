package org.declic.assignment.proposal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.Diaries;

/**
 * Asking for a proposal, arguing with it, fixing what must not move. Nothing here is published:
 * that is {@link StaffingAcceptance}.
 */
@UseCase
public class StaffingDesk {
  @Inject Proposals proposals;
  @Inject Locks locks;
  @Inject SolvingLedger ledger;
  @Inject Questions questions;
  @Inject Diaries diaries;
  @Inject Event<SolveAsked> begun;
  @Inject Event<StaffingChanged> changed;
  @Inject Clock clock;

  /**
   * Begins to work one out in the background; whoever asks while one is being worked on for the
   * site joins that one.
   *
   * @return the proposal's id, also the joined one's
   */
  @Command
  @RequiresPermissions("staffing:decide")
  public ProposalId ask(RequestId request, Actor actor, Days days) {
    return begin(actor, days, List.of());
  }

  /**
   * The same with something taken for granted; never to be published.
   *
   * @throws UnknownThing when an assumption is about nothing that is asked about
   */
  @Command
  @RequiresPermissions("staffing:decide")
  public ProposalId suppose(
      RequestId request, Actor actor, Days days, List<Assumption> assumptions) {
    if (assumptions.isEmpty()) {
      throw new Refusal("staffing.refused.nothing_supposed");
    }
    return begin(actor, days, assumptions);
  }

  private ProposalId begin(Actor actor, Days days, List<Assumption> assumptions) {
    SiteId site = actor.site();
    Instant at = clock.instant();
    // Two who ask at the same moment meet here; the second sees what the first began.
    diaries.claim(site, List.of(site.value()));
    ledger.giveUp(site, at);
    Optional<StaffingProposal> going = proposals.solving(site);
    if (going.isPresent()) {
      return going.get().id();
    }
    Question now = questions.of(site, days);
    assumptions.forEach(one -> one.demandKnown(now.problem()));
    Question then = now.supposing(assumptions);
    StaffingProposal proposal =
        new StaffingProposal(ProposalId.next(), site, days, then, assumptions, actor.account(), at);
    proposals.add(proposal);
    begun.fire(new SolveAsked(site, proposal.id(), then.problem()));
    changed.fire(new StaffingChanged(site));
    return proposal.id();
  }

  /** What was found so far is enough. */
  @Command
  @RequiresPermissions("staffing:decide")
  public void stop(RequestId request, Actor actor, ProposalId id) {
    proposals.get(actor.site(), id);
    ledger.stop(actor.site(), id);
  }

  /**
   * Gives a place to somebody and fixes it; without a proposal, one is opened from what is
   * published.
   *
   * @param seen who had the place when the person looked; empty for nobody
   * @param chosen empty: the place is left empty
   * @throws ChosenMeanwhile when somebody else has it by now
   */
  @Command
  @RequiresPermissions("staffing:decide")
  public ProposalId choose(
      RequestId request,
      Actor actor,
      Optional<ProposalId> proposal,
      Days days,
      Seat seat,
      Optional<String> seen,
      Optional<String> chosen) {
    SiteId site = actor.site();
    Instant now = clock.instant();
    diaries.claim(site, List.of(site.value()));
    StaffingProposal current =
        proposal.map(id -> proposals.get(site, id)).orElseGet(() -> byHand(actor, days));
    Question asked = questions.of(site, current.days()).supposing(current.assumptions());
    current.demandStill(seat.session(), seat.part(), seen, places(asked, seat));
    chosen.ifPresent(who -> demandPossible(asked.problem(), current, seat, seen, who));
    current.lookAgain(seat.session(), asked);
    current.choose(seat.session(), seat.part(), seen, chosen, actor.account(), now);
    if (!current.isTrial()) {
      seen.ifPresent(who -> locks.release(site, seat.session(), who));
      chosen.ifPresent(
          who ->
              locks.fix(
                  site, new Assigned(seat.session(), who, seat.part()), actor.account(), now));
    }
    changed.fire(new StaffingChanged(site));
    return current.id();
  }

  /** A place in a session. */
  public record Seat(String session, Part part) {}

  private static int places(Question asked, Seat seat) {
    return asked.problem().sessions().stream()
        .filter(need -> need.id().equals(seat.session()))
        .findFirst()
        .orElseThrow(() -> new Refusal("staffing.refused.not_there"))
        .places(seat.part());
  }

  private StaffingProposal byHand(Actor actor, Days days) {
    return proposals.of(actor.site(), days).stream()
        .filter(one -> one.state() == ProposalState.READY || one.state() == ProposalState.ACCEPTED)
        .findFirst()
        .orElseGet(() -> opened(actor, days));
  }

  private StaffingProposal opened(Actor actor, Days days) {
    StaffingProposal proposal =
        new StaffingProposal(
            ProposalId.next(),
            actor.site(),
            days,
            questions.of(actor.site(), days),
            List.of(),
            actor.account(),
            clock.instant());
    proposal.openByHand();
    proposals.add(proposal);
    return proposal;
  }

  /** A rule that is kept by all plans is kept by those made by hand; the page says which one. */
  private static void demandPossible(
      StaffingProblem problem,
      StaffingProposal current,
      Seat seat,
      Optional<String> seen,
      String who) {
    Roster after =
        current
            .chosen()
            .within(problem)
            .replaced(seat.session(), seat.part(), seen, Optional.of(who));
    if (!after.within(problem).has(seat.session(), who)) {
      throw new Refusal("staffing.refused.not_there");
    }
    if (!Effect.of(problem, current.chosen().within(problem), after, seat.session(), who)
        .isPossible()) {
      throw new Refusal("staffing.refused.rule");
    }
  }

  /** From now on no calculation moves it. */
  @Command
  @RequiresPermissions("staffing:decide")
  public void fix(RequestId request, Actor actor, Seat seat, String mediator) {
    Assigned place = new Assigned(seat.session(), mediator, seat.part());
    SiteId site = actor.site();
    locks.demandKnown(site, place);
    locks.fix(site, place, actor.account(), clock.instant());
    changed.fire(new StaffingChanged(site));
  }

  /** It may be moved again. */
  @Command
  @RequiresPermissions("staffing:decide")
  public void release(RequestId request, Actor actor, Seat seat, String mediator) {
    locks.release(actor.site(), seat.session(), mediator);
    changed.fire(new StaffingChanged(actor.site()));
  }

  /** A trial that is to be found again. */
  @Command
  @RequiresPermissions("staffing:decide")
  public void keep(RequestId request, Actor actor, ProposalId id) {
    proposals.get(actor.site(), id).keep();
    changed.fire(new StaffingChanged(actor.site()));
  }

  /** What is published stays as it is. */
  @Command
  @RequiresPermissions("staffing:decide")
  public void drop(RequestId request, Actor actor, ProposalId id) {
    proposals.get(actor.site(), id).drop(actor.account(), clock.instant());
    changed.fire(new StaffingChanged(actor.site()));
  }
}
