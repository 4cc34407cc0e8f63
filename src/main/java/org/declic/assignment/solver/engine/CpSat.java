package org.declic.assignment.solver.engine;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declic.assignment.solver.engine.LinearModel.Column;
import org.declic.assignment.solver.engine.LinearModel.Row;

/** One piece, handed to OR-Tools' constraint solver. */
final class CpSat {
  private final LinearModel linear;
  private final Piece piece;
  private final CpModel model = new CpModel();
  private final Map<Integer, IntVar> variables = new HashMap<>();

  /** How one piece came out. */
  record Outcome(boolean optimal, double bound, double seconds, double counted) {}

  /** Told of each better answer. */
  interface Better {
    void found(Map<Integer, Long> values);
  }

  CpSat(LinearModel linear, Piece piece) {
    this.linear = linear;
    this.piece = piece;
    LinearExprBuilder cost = LinearExpr.newBuilder();
    for (int i : piece.columns()) {
      Column column = linear.columns().get(i);
      IntVar variable =
          column.isYesNo() && column.from() != column.to()
              ? model.newBoolVar("")
              : model.newIntVar(column.from(), column.to(), "");
      variables.put(i, variable);
      cost.addTerm(variable, column.cost());
    }
    piece.rows().forEach(this::add);
    model.minimize(cost);
  }

  private void add(Row row) {
    List<Literal> literals = literals(row);
    if (!literals.isEmpty() && row.to() == 1) {
      if (row.from() == 1) {
        model.addExactlyOne(literals);
      } else {
        model.addAtMostOne(literals);
      }
      return;
    }
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int i = 0; i < row.sum().size(); i++) {
      sum.addTerm(variables.get(row.sum().column(i)), row.sum().factor(i));
    }
    model.addLinearConstraint(sum, row.from(), row.to());
  }

  /** The row's columns when it merely counts yeses; none otherwise. */
  private List<Literal> literals(Row row) {
    List<Literal> literals = new ArrayList<>();
    for (int i = 0; i < row.sum().size(); i++) {
      if (row.sum().factor(i) != 1
          || !(variables.get(row.sum().column(i)) instanceof Literal literal)) {
        return List.of();
      }
      literals.add(literal);
    }
    return literals;
  }

  void startFrom(long[] values) {
    model.clearHints();
    variables.forEach((column, variable) -> model.addHint(variable, values[column]));
  }

  Outcome search(Search.Effort effort, Better better, Stop stop) {
    CpSolver solver = new CpSolver();
    SatParameters.Builder parameters = solver.getParameters();
    parameters.setNumWorkers(effort.workers());
    parameters.setLinearizationLevel(2);
    if (effort.seed().isPresent()) {
      // Counted work instead of seconds: the same on every machine.
      parameters.setRandomSeed(effort.seed().getAsInt());
      parameters.setMaxDeterministicTime(effort.seconds());
    } else {
      parameters.setMaxTimeInSeconds(effort.seconds());
    }
    Runnable release = stop.onStop(solver::stopSearch);
    try {
      CpSolverStatus status = solver.solve(model, callback(better));
      boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
      return new Outcome(
          status == CpSolverStatus.OPTIMAL,
          found ? Math.ceil(solver.bestObjectiveBound() - 1e-6) : Double.NEGATIVE_INFINITY,
          solver.wallTime(),
          solver.response().getDeterministicTime());
    } finally {
      release.run();
    }
  }

  private CpSolverSolutionCallback callback(Better better) {
    return new CpSolverSolutionCallback() {
      @Override
      public void onSolutionCallback() {
        Map<Integer, Long> values = new HashMap<>();
        variables.forEach((column, variable) -> values.put(column, value(variable)));
        better.found(values);
      }
    };
  }
}
