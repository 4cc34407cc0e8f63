package org.declic.interop.staffing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declic.assignment.solver.SolveLimits;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.interop.staffing.PlanFile.Explained;

/**
 * What the command is asked for.
 *
 * @param plan where to write; empty for the standard output
 * @param seed empty to use the time as well as possible
 */
record StaffingOrder(
    Path problem, Optional<Path> plan, double seconds, int workers, String seed, String explain) {
  private static final int MANY_REASONS = 100_000;
  private static final double LEAST = 0.1;
  private static final double MOST = 86_400;

  /**
   * @throws IllegalArgumentException whose message is the first argument that is wrong, with what
   *     it may be
   */
  static StaffingOrder read(List<String> arguments) {
    String problem = "";
    String plan = "";
    double seconds = SolveLimits.USUAL.time().toSeconds();
    int workers = SolveLimits.USUAL.workers();
    String seed = "";
    String explain = "";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("-")) {
        need(problem.isEmpty() && !argument.isEmpty(), argument);
        problem = argument;
        continue;
      }
      need(i + 1 < arguments.size(), argument);
      String value = arguments.get(++i);
      switch (argument) {
        case "--out" -> plan = value;
        case "--seconds" -> seconds = seconds(argument, value);
        case "--workers" -> workers = count(argument, value, 1, 256);
        case "--seed" -> seed = Integer.toString(count(argument, value, 0, 1_000_000_000));
        case "--explain" -> {
          need(
              List.of("all", "empty", "none").contains(value),
              argument + " " + value + " (all, empty, none)");
          explain = value;
        }
        default -> need(false, argument);
      }
    }
    need(!problem.isEmpty(), "problem.json");
    return new StaffingOrder(
        path(problem),
        plan.isEmpty() ? Optional.empty() : Optional.of(path(plan)),
        seconds,
        workers,
        seed,
        explain);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException other) {
      throw new IllegalArgumentException(name, other);
    }
  }

  private static void need(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException(what);
    }
  }

  private static double seconds(String name, String value) {
    String wrong = "%s %s (0.1 ... 86400)".formatted(name, value);
    need(value.matches("\\d{1,9}(\\.\\d{1,9})?"), wrong);
    double number = Double.parseDouble(value);
    need(number >= LEAST && number <= MOST, wrong);
    return number;
  }

  private static int count(String name, String value, int least, int most) {
    String wrong = "%s %s (%d ... %d)".formatted(name, value, least, most);
    need(value.matches("\\d{1,10}"), wrong);
    long number = Long.parseLong(value);
    need(number >= least && number <= most, wrong);
    return (int) number;
  }

  /**
   * Reading and writing are part of the time that was given: what a file takes to read, writing and
   * checking the plan take about as long again.
   *
   * @param spent seconds so far
   */
  SolveLimits limits(double spent) {
    if (!seed.isEmpty()) {
      return SolveLimits.seconds(seconds).withWorkers(workers).withSeed(Integer.parseInt(seed));
    }
    double left = seconds - spent - Math.min(seconds / 4, 0.1 + spent);
    return SolveLimits.seconds(Math.max(0.05, left)).withWorkers(workers);
  }

  Explained explained(StaffingProblem asked) {
    if (!explain.isEmpty()) {
      return Explained.valueOf(explain.toUpperCase(Locale.ROOT));
    }
    long reasons = (long) asked.sessions().size() * asked.mediators().size();
    return reasons > MANY_REASONS ? Explained.EMPTY : Explained.ALL;
  }
}
