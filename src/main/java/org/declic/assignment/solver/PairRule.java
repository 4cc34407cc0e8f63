package org.declic.assignment.solver;

/** A hard rule that looks at nothing but the two: the engine never sees such a pair. */
interface PairRule extends Rule.Hard {

  @Override
  default void addTo(Model model) {
    // Whoever it speaks against is not among the choices.
  }
}
