package org.declic.web.lead;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.assignment.proposal.Days;
import org.declic.assignment.proposal.ProposalRow;
import org.declic.assignment.proposal.ProposalState;
import org.declic.assignment.proposal.Roster;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;

/**
 * What the page shows, before it is put into words.
 *
 * @param proposal what is argued about; empty when only what is published is there
 * @param published who leads what now
 * @param shown the proposal as it was chosen, else what is published
 * @param fixed session and mediator, put together
 */
record StaffingScene(
    Days days,
    StaffingProblem problem,
    Optional<ProposalRow> proposal,
    Roster published,
    Roster shown,
    Set<String> fixed) {

  boolean isTrial() {
    return proposal.map(ProposalRow::trial).orElse(false);
  }

  Optional<SessionNeed> need(String session) {
    return problem.sessions().stream().filter(one -> one.id().equals(session)).findFirst();
  }

  boolean isFixed(String session, String mediator) {
    return fixed.contains(session + mediator);
  }

  /** Somebody declared an absence after they were published, proposed or fixed. */
  boolean isAway(String session, String mediator) {
    Optional<Candidate.Span> held = need(session).flatMap(SessionNeed::span);
    return problem.mediators().stream()
        .filter(one -> one.id().equals(mediator))
        .flatMap(one -> one.away().stream())
        .anyMatch(away -> held.filter(at -> away.touches(at.from(), at.to())).isPresent());
  }

  /** Other people than published; where nobody was found, what is published stays. */
  boolean changes(String session) {
    return proposal.isPresent()
        && !shown.all(session).isEmpty()
        && !shown.of(session).equals(published.of(session));
  }

  /** Somebody changed it since the proposal was made: it cannot be published as it is. */
  boolean isStale(String session) {
    return proposal
        .filter(one -> !one.standing().all(session).equals(published.all(session)))
        .isPresent();
  }

  /** People the proposal gives places to, who cannot be assigned any more. */
  Set<String> gone() {
    Set<String> here = problem.mediators().stream().map(Candidate::id).collect(Collectors.toSet());
    return proposed()
        .map(Assigned::mediator)
        .filter(who -> !here.contains(who))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many sessions that it would change are no longer to be assigned. */
  long fewer() {
    return proposed()
        .map(Assigned::session)
        .distinct()
        .filter(session -> need(session).isEmpty())
        .filter(session -> !unchanged(session))
        .count();
  }

  private boolean unchanged(String session) {
    return proposal
        .filter(row -> row.chosen().of(session).equals(row.standing().of(session)))
        .isPresent();
  }

  private Stream<Assigned> proposed() {
    return proposal
        .filter(row -> row.state() == ProposalState.READY)
        .map(row -> row.chosen().lines().stream())
        .orElse(Stream.empty());
  }

  long changed() {
    return problem.sessions().stream().filter(one -> changes(one.id())).count();
  }

  long filled() {
    return problem.sessions().stream().mapToLong(this::filled).sum();
  }

  private long filled(SessionNeed need) {
    return filled(need, Part.LEAD) + filled(need, Part.SUPPORT);
  }

  private long filled(SessionNeed need, Part part) {
    return Math.min(need.places(part), shown.who(need.id(), part).size());
  }

  long places() {
    return problem.sessions().stream().mapToLong(one -> one.leads() + one.supports()).sum();
  }

  /** Sessions with a place that nobody has. */
  long gaps() {
    return problem.sessions().stream()
        .filter(one -> filled(one) < one.leads() + one.supports())
        .count();
  }
}
