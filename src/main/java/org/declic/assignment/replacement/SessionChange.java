package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionRow;

/**
 * Changes a session as part of a step that is kept by its own receipt: the part takes a new id,
 * since both are written, or neither.
 */
@ApplicationScoped
class SessionChange {
  @Inject SessionPlanning planning;
  @Inject PlanDetailQueries details;
  @Inject Clock clock;

  /**
   * Rule: a session is to decide while it is planned, has not begun, and is still led by the one
   * who is away.
   *
   * @throws Refusal with who leads it, or that it is over
   */
  void demandToDecide(SessionRow session, AccountId absent) {
    demandNotBegun(session);
    if (!leaders(session).contains(absent)) {
      throw new Refusal("replacement.refused.taken", names(session));
    }
  }

  void demandNotBegun(SessionRow session) {
    if (session.isCancelled()) {
      throw new Refusal("replacement.refused.cancelled");
    }
    if (!session.isPlanned() || !session.startsAt().isAfter(clock.instant())) {
      throw new Refusal("replacement.refused.begun");
    }
  }

  /**
   * @throws Refusal with the sentence of what stands in the way
   */
  void publish(Actor actor, SessionRow session, When when, Set<AccountId> leaders) {
    planning.change(
        RequestId.next(),
        actor,
        session.sessionId(),
        session.version(),
        plan(actor, session, when, leaders));
  }

  /**
   * The same hour and room, led by these.
   *
   * @throws Refusal when one of the new ones is away or leads something else then
   */
  void handOver(Actor actor, SessionRow session, Set<AccountId> leaders) {
    planning.handOver(RequestId.next(), actor, session.sessionId(), session.version(), leaders);
  }

  /** As it was, whoever is away. */
  void restore(Actor actor, SessionRow session, When when, Set<AccountId> leaders) {
    planning.restore(
        RequestId.next(),
        actor,
        session.sessionId(),
        session.version(),
        plan(actor, session, when, leaders));
  }

  private SessionPlan plan(Actor actor, SessionRow session, When when, Set<AccountId> leaders) {
    return SessionPlan.of(session, details.of(actor.site(), session.sessionId()), leaders)
        .at(when.date(), when.start(), when.end());
  }

  static Set<AccountId> leaders(SessionRow session) {
    return session.mediators().stream()
        .map(leader -> new AccountId(leader.id()))
        .collect(Collectors.toSet());
  }

  private static String names(SessionRow session) {
    return session.mediators().stream()
        .map(leader -> leader.name())
        .collect(Collectors.joining(", "));
  }
}
