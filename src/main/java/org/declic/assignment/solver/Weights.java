package org.declic.assignment.solver;

import java.util.Map;

/**
 * What each soft rule weighs, in points. The order that they keep: a session with people comes
 * before everything else, then what was published, then the group's own mediator, then wishes and a
 * fair load.
 *
 * @param emptyPlace a place that nobody fills; a quarter of it where somebody only helps
 * @param kinds how much more or less an empty place weighs for a kind, in percent; 100 when absent
 * @param person each person enrolled in a session with an empty place
 * @param change each place that is no longer as published
 * @param strange a group led by somebody it has never met, although somebody knows it
 * @param unwanted each session that somebody would rather not lead
 * @param wanted each week without a session that somebody wishes and could have had
 * @param travel each minute on the road
 * @param load each minute more than a tenth above one's fair part of the week, twice from three
 *     tenths on
 */
public record Weights(
    long emptyPlace,
    Map<String, Integer> kinds,
    long person,
    long change,
    long strange,
    long unwanted,
    long wanted,
    long travel,
    long load) {

  public static final Weights USUAL =
      new Weights(
          100_000,
          Map.of("WORKSHOP", 120, "INDIVIDUAL_SUPPORT", 110, "SHOWROOM", 60),
          10_000,
          2_000,
          300,
          250,
          100,
          3,
          2);

  public Weights {
    kinds = Map.copyOf(kinds);
  }
}
