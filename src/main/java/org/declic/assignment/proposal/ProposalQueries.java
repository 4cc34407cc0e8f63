package org.declic.assignment.proposal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionState;

/** Proposals for the page that shows them. */
@Repository
public class ProposalQueries {
  /** As far ahead as the number in the rail looks. */
  private static final Duration AHEAD = Duration.ofDays(7);

  @PersistenceContext EntityManager entities;
  @Inject Proposals proposals;
  @Inject Questions questions;
  @Inject Clock clock;

  /** The question of these days, as things are now. */
  public Question question(SiteId site, Days days) {
    return questions.of(site, days);
  }

  /** What is fixed of these days: session and mediator. */
  public Set<String> locked(StaffingProblem problem) {
    Set<String> keys = new HashSet<>();
    problem.standing().stream()
        .filter(StaffingProblem.Standing::locked)
        .forEach(one -> keys.add(one.session() + one.mediator()));
    return keys;
  }

  /**
   * The proposal of these days; one whose server fell silent is said to be lost. Of a lost one and
   * an older one both are told.
   */
  public List<ProposalRow> of(SiteId site, Days days) {
    return rows(proposals.of(site, days));
  }

  /** Trials of these days that are neither dropped nor worked on. */
  public List<ProposalRow> trials(SiteId site, Days days) {
    return rows(proposals.trials(site, days));
  }

  private List<ProposalRow> rows(List<StaffingProposal> found) {
    return found.stream().map(one -> one.row(clock.instant())).toList();
  }

  /** What is being worked on for the site, whatever its days. */
  public Optional<ProposalRow> solving(SiteId site) {
    return proposals
        .solving(site)
        .map(one -> one.row(clock.instant()))
        .filter(ProposalRow::isSolving);
  }

  /**
   * @throws UnknownThing also when it is another site's
   */
  public ProposalRow get(SiteId site, ProposalId id) {
    return proposals.get(site, id).row(clock.instant());
  }

  /** The last step that published something for these days, whichever proposal it was. */
  public Optional<AcceptanceRow> lastAcceptance(SiteId site, Days days) {
    return proposals.lastAcceptance(site, days).map(Acceptance::row);
  }

  /** Sessions of the coming week that nobody is to lead. */
  public int withoutAnybody(SiteId site) {
    return entities
        .createQuery(
            "select count(s.id) from TrainingSession s where s.siteId = :site"
                + " and s.state = :planned and s.slot.startsAt > :now and s.slot.startsAt < :to"
                + " and not exists (select led.id from TrainingSession led join led.mediators m"
                + " where led.id = s.id)",
            Long.class)
        .setParameter("site", site.value())
        .setParameter("planned", SessionState.PLANNED)
        .setParameter("now", clock.instant())
        .setParameter("to", clock.instant().plus(AHEAD))
        .getSingleResult()
        .intValue();
  }
}
