package org.declic.assignment.solver;

import java.time.ZoneId;
import java.util.List;

/**
 * Who could lead which session: all that an answer may depend on, and nothing else.
 *
 * @param zone where days, weeks and evenings begin and end
 * @param travels how long it takes from site to site; two different sites without a line are too
 *     far from each other for one day
 * @param standing what is published, with what must not be touched
 * @param pairs what textbook instances say of a mediator and a session; empty for a centre
 */
public record StaffingProblem(
    ZoneId zone,
    List<Candidate> mediators,
    List<SessionNeed> sessions,
    List<Travel> travels,
    List<Standing> standing,
    List<PairCost> pairs,
    Weights weights) {

  public StaffingProblem {
    mediators = List.copyOf(mediators);
    sessions = List.copyOf(sessions);
    travels = List.copyOf(travels);
    standing = List.copyOf(standing);
    pairs = List.copyOf(pairs);
  }

  /** The same question with other things already there. */
  public StaffingProblem withStanding(List<Standing> other) {
    return new StaffingProblem(zone, mediators, sessions, travels, other, pairs, weights);
  }

  /** From one site to the other, and as long back, in minutes. */
  public record Travel(String from, String to, int minutes) {}

  /**
   * An assignment that is there already.
   *
   * @param locked it stays whatever happens
   */
  public record Standing(String session, String mediator, Part part, boolean locked) {}

  /**
   * What an instance from elsewhere says of one mediator in one session.
   *
   * @param cost in the instance's own unit, added to the score
   * @param load in minutes, instead of the session's own length
   */
  public record PairCost(String session, String mediator, long cost, int load) {}
}
