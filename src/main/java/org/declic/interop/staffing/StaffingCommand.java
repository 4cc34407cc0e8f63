package org.declic.interop.staffing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.declic.assignment.solver.SolveLimits;
import org.declic.assignment.solver.SolveWatch;
import org.declic.assignment.solver.StaffingPlan;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingSolver;
import org.declic.assignment.solver.engine.Natives;
import org.declic.interop.staffing.PlanFile.Explained;

/**
 * {@code java -jar declic.jar staffing problem.json}: a question of staffing in, a plan out. It
 * starts no server and opens no database.
 */
public final class StaffingCommand {
  private static final String USAGE =
      """
      java -jar declic.jar staffing problem.json [--out plan.json] [--seconds 60] [--workers 2]\
       [--seed 7] [--explain all|empty|none]
      java -jar declic.jar staffing --schema""";
  private static final int DONE = 0;
  private static final int WRONG_ARGUMENTS = 2;
  private static final int WRONG_FILE = 3;
  private static final int MANY_REASONS = 100_000;

  private final ResourceBundle words;
  private final PrintStream out;
  private final PrintStream told;
  private final long begun;

  private StaffingCommand(Locale language, PrintStream out, PrintStream told, long begun) {
    this.begun = begun;
    this.words = ResourceBundle.getBundle("org.declic.interop.staffing.words", language);
    this.out = out;
    this.told = told;
  }

  /**
   * What was asked for.
   *
   * @param plan where to write; empty for the standard output
   */
  private record Order(
      Path problem, String plan, double seconds, int workers, String seed, String explain) {

    /**
     * Reading and writing are part of the time that was given: what a file takes to read, writing
     * and checking the plan take about as long again.
     *
     * @param spent seconds so far
     */
    SolveLimits limits(double spent) {
      double left = seconds - spent - Math.min(seconds / 4, 0.1 + spent);
      SolveLimits limits = SolveLimits.seconds(Math.max(0.1, left)).withWorkers(workers);
      if (!seed.isEmpty()) {
        limits = SolveLimits.seconds(seconds).withWorkers(workers);
      }
      return seed.isEmpty() ? limits : limits.withSeed(Integer.parseInt(seed));
    }

    Explained explained(StaffingProblem problem) {
      if (!explain.isEmpty()) {
        return Explained.valueOf(explain.toUpperCase(Locale.ROOT));
      }
      long reasons = (long) problem.sessions().size() * problem.mediators().size();
      return reasons > MANY_REASONS ? Explained.EMPTY : Explained.ALL;
    }
  }

  /**
   * @param out for the plan, told for everything else
   * @return what the process ends with: 0 done, 2 wrong arguments, 3 a file that cannot be used
   */
  public static int run(
      List<String> arguments, Locale language, PrintStream out, PrintStream told) {
    return run(arguments, language, out, told, System.nanoTime());
  }

  /**
   * @param begun since when the time runs, as {@link System#nanoTime} told
   */
  public static int run(
      List<String> arguments, Locale language, PrintStream out, PrintStream told, long begun) {
    return new StaffingCommand(language, out, told, begun).run(arguments);
  }

  private int run(List<String> arguments) {
    if (arguments.equals(List.of("--schema"))) {
      return schema();
    }
    Order order;
    try {
      order = order(arguments);
    } catch (IllegalArgumentException wrong) {
      say("usage", wrong.getMessage(), "\n" + USAGE);
      return WRONG_ARGUMENTS;
    }
    try (Reader file = Files.newBufferedReader(order.problem(), StandardCharsets.UTF_8)) {
      answer(order, ProblemFile.read(file));
      return DONE;
    } catch (FileTrouble trouble) {
      say("file." + trouble.key(), trouble.details());
    } catch (NoSuchFileException absent) {
      say("file.absent", absent.getFile());
    } catch (CharacterCodingException other) {
      say("file.encoding", order.problem());
    } catch (IOException broken) {
      say("file.broken", order.problem(), broken.getMessage());
    }
    return WRONG_FILE;
  }

  private static Order order(List<String> arguments) {
    String problem = "";
    String plan = "";
    double seconds = SolveLimits.USUAL.time().toSeconds();
    int workers = SolveLimits.USUAL.workers();
    String seed = "";
    String explain = "";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        need(problem.isEmpty(), argument);
        problem = argument;
        continue;
      }
      need(i + 1 < arguments.size(), argument);
      String value = arguments.get(++i);
      switch (argument) {
        case "--out" -> plan = value;
        case "--seconds" -> seconds = number(argument, value, 0.1, 86_400);
        case "--workers" -> workers = (int) number(argument, value, 1, 256);
        case "--seed" -> seed = Integer.toString((int) number(argument, value, 0, 1e9));
        case "--explain" -> {
          need(List.of("all", "empty", "none").contains(value), argument + " " + value);
          explain = value;
        }
        default -> need(false, argument);
      }
    }
    need(!problem.isEmpty(), "problem.json");
    return new Order(Path.of(problem), plan, seconds, workers, seed, explain);
  }

  private static void need(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException(what);
    }
  }

  private static double number(String name, String value, double least, double most) {
    try {
      double number = Double.parseDouble(value);
      need(number >= least && number <= most, name + " " + value);
      return number;
    } catch (NumberFormatException other) {
      throw new IllegalArgumentException(name + " " + value, other);
    }
  }

  private void answer(Order order, StaffingProblem problem) throws IOException {
    StaffingPlan plan = StaffingSolver.solve(problem, order.limits(spent()), new Progress());
    double seconds = Math.round(100 * spent()) / 100.0;
    boolean engine = Natives.areHere();
    Natives.trouble().ifPresent(why -> say("greedy", why));
    PlanFile.Search search =
        new PlanFile.Search(
            engine ? "CP_SAT" : "GREEDY", seconds, order.workers(), Memory.residentMegabytes());
    if (order.plan().isEmpty()) {
      Writer target = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      PlanFile.write(problem, plan, search, order.explained(problem), target);
      out.println();
    } else {
      into(Path.of(order.plan()), problem, plan, search, order.explained(problem));
    }
    int places = problem.sessions().stream().mapToInt(one -> one.leads() + one.supports()).sum();
    say("done", plan.assigned().size(), places, plan.total(), seconds);
    if (engine) {
      String key = plan.proven() ? "proven" : "gap";
      say(key, Math.round(plan.bound()), "%.2f".formatted(100 * plan.gap()));
    }
  }

  private double spent() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The whole plan or none: a reader never meets half of one. */
  private static void into(
      Path target,
      StaffingProblem problem,
      StaffingPlan plan,
      PlanFile.Search search,
      Explained explained)
      throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path half = Files.createTempFile(folder, "plan", ".json");
    try (Writer writer = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
      PlanFile.write(problem, plan, search, explained, writer);
    }
    Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Prints the schema of the two files, for editors and validators. */
  private int schema() {
    try (var in = StaffingCommand.class.getResourceAsStream("staffing.schema.json")) {
      out.write(in.readAllBytes());
      out.flush();
      return DONE;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void say(String key, Object... details) {
    Object[] plain = Arrays.stream(details).map(String::valueOf).toArray();
    told.println(new MessageFormat(words.getString(key), Locale.ROOT).format(plain));
  }

  /** One line for each better plan, a second apart at least. */
  private final class Progress implements SolveWatch {
    private double last = -1;

    @Override
    public void found(StaffingPlan soFar) {
      double now = spent();
      if (now - last >= 1) {
        last = now;
        String key = soFar.bound() > 0 ? "found.bound" : "found";
        say(key, "%.1f".formatted(now), soFar.total(), Math.round(soFar.bound()));
      }
    }
  }
}
