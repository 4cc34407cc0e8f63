package org.declic.assignment.solver.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.declic.assignment.solver.engine.LinearModel.Column;
import org.declic.assignment.solver.engine.LinearModel.Row;

/**
 * A piece answered as if halves were allowed: nothing can cost less, and what it does not use is
 * seldom worth trying.
 *
 * @param bound no answer in whole numbers costs less
 * @param reduced by how much the bound rises when a column is used that is at its lowest here
 * @param used columns above their lowest value
 */
record Relaxation(double bound, Map<Integer, Double> reduced, Map<Integer, Double> used) {
  private static final double DUST = 1e-6;

  /** Empty when it was not found in the time. */
  static Optional<Relaxation> of(LinearModel model, Piece piece, double seconds) {
    MPSolver solver = MPSolver.createSolver("GLOP");
    if (solver == null) {
      return Optional.empty();
    }
    try {
      return solved(solver, model, piece, seconds);
    } finally {
      solver.delete();
    }
  }

  private static Optional<Relaxation> solved(
      MPSolver solver, LinearModel model, Piece piece, double seconds) {
    double infinity = MPSolver.infinity();
    Map<Integer, MPVariable> variables = new HashMap<>();
    MPObjective objective = solver.objective();
    for (int i : piece.columns()) {
      Column column = model.columns().get(i);
      MPVariable variable = solver.makeNumVar(column.from(), column.to(), "");
      variables.put(i, variable);
      objective.setCoefficient(variable, column.cost());
    }
    for (Row row : piece.rows()) {
      MPConstraint constraint =
          solver.makeConstraint(
              row.from() == Long.MIN_VALUE ? -infinity : row.from(),
              row.to() == Long.MAX_VALUE ? infinity : row.to());
      for (int i = 0; i < row.sum().size(); i++) {
        constraint.setCoefficient(variables.get(row.sum().column(i)), row.sum().factor(i));
      }
    }
    objective.setMinimization();
    solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
    if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
      return Optional.empty();
    }
    Map<Integer, Double> reduced = new HashMap<>();
    Map<Integer, Double> used = new HashMap<>();
    variables.forEach(
        (column, variable) -> {
          double above = variable.solutionValue() - model.columns().get(column).from();
          if (above > DUST) {
            used.put(column, above);
          } else {
            reduced.put(column, variable.reducedCost());
          }
        });
    return Optional.of(new Relaxation(whole(objective.value()), reduced, used));
  }

  /** Costs are whole, and so is the cheapest whole answer. */
  static double whole(double value) {
    return Math.ceil(value - DUST * (1 + Math.abs(value)));
  }

  /** Whether a better answer than one of this cost may use the column at all. */
  boolean isWorthwhile(int column, long cost) {
    return reduced.getOrDefault(column, 0.0) <= cost - bound + 1 + DUST * (1 + Math.abs(cost));
  }
}
