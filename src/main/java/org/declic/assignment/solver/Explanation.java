package org.declic.assignment.solver;

import java.util.List;
import java.util.Optional;

/**
 * Why a place is filled as it is, or not at all. People are in the order of their ids: nobody is
 * ranked.
 *
 * @param chosen who has the place; empty when nobody
 * @param because two to five facts about the chosen one
 * @param could the others who could, and what it would change
 * @param cannot those who could not, each with every rule that says so
 * @param remedies what would change it
 */
public record Explanation(
    String session,
    Part part,
    Optional<String> chosen,
    List<Fact> because,
    List<Other> could,
    List<Other> cannot,
    List<Fact> remedies) {

  public Explanation {
    because = List.copyOf(because);
    could = List.copyOf(could);
    cannot = List.copyOf(cannot);
    remedies = List.copyOf(remedies);
  }

  /**
   * Somebody else.
   *
   * @param price by how many points the plan would be worse; negative when better, 0 for those who
   *     cannot
   */
  public record Other(String mediator, long price, List<Fact> facts) {

    public Other {
      facts = List.copyOf(facts);
    }
  }
}
