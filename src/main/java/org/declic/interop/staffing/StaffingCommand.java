package org.declic.interop.staffing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.declic.assignment.solver.PlanChecker;
import org.declic.assignment.solver.SolveWatch;
import org.declic.assignment.solver.StaffingPlan;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingSolver;
import org.declic.assignment.solver.engine.Natives;

/**
 * {@code java -jar declic.jar staffing problem.json}: a question of staffing in, a plan out. It
 * starts no server and opens no database.
 */
public final class StaffingCommand {
  private static final String USAGE =
      """
      java -jar declic.jar staffing problem.json [--out plan.json] [--seconds 60] [--workers 2]\
       [--seed 7] [--explain all|empty|none]
      java -jar declic.jar staffing --schema
      java -jar declic.jar staffing --help\
      """;
  private static final int DONE = 0;
  private static final int WRONG_ARGUMENTS = 2;
  private static final int WRONG_FILE = 3;
  private static final int BYTE_ORDER_MARK = 0xfeff;

  private final ResourceBundle words;
  private final Locale language;
  private final PrintStream out;
  private final PrintStream told;
  private final long begun;

  private StaffingCommand(Locale language, PrintStream out, PrintStream told, long begun) {
    this.begun = begun;
    this.language = language;
    this.words = ResourceBundle.getBundle("org.declic.interop.staffing.words", language);
    this.out = out;
    this.told = told;
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
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.println(sentence("help", USAGE));
      return written();
    }
    StaffingOrder order;
    try {
      order = StaffingOrder.read(arguments);
    } catch (IllegalArgumentException wrong) {
      say("usage", wrong.getMessage(), "\n" + USAGE);
      return WRONG_ARGUMENTS;
    }
    try {
      order.plan().ifPresent(PlanTarget::demandPossible);
      return answer(order, problem(order.problem()));
    } catch (FileTrouble trouble) {
      sayTrouble(trouble);
    } catch (PlanTarget.Unwritable there) {
      say("file.out", there.getMessage(), sentence("file.out." + there.why(), there.detail()));
    } catch (NoSuchFileException absent) {
      say("file.absent", absent.getFile());
    } catch (CharacterCodingException other) {
      say("file.encoding", order.problem());
    } catch (IOException broken) {
      say("file.broken", order.problem(), broken.getMessage());
    }
    return WRONG_FILE;
  }

  private static StaffingProblem problem(Path path) throws IOException, FileTrouble {
    try (BufferedReader file = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      // Some programs put this mark before everything else.
      file.mark(1);
      if (file.read() != BYTE_ORDER_MARK) {
        file.reset();
      }
      return ProblemFile.read(file);
    }
  }

  private int answer(StaffingOrder order, StaffingProblem problem) {
    StaffingPlan plan = StaffingSolver.solve(problem, order.limits(spent()), new Progress());
    double seconds = Math.round(100 * spent()) / 100.0;
    boolean engine = !Natives.areMissing();
    if (!engine) {
      say("greedy", Natives.trouble().orElseThrow());
    }
    PlanFile.Search search =
        new PlanFile.Search(
            engine ? "CP_SAT" : "GREEDY", seconds, order.workers(), Memory.residentMegabytes());
    PlanTarget.Writing writing =
        target -> PlanFile.write(problem, plan, search, order.explained(problem), target);
    if (order.plan().isPresent()) {
      PlanTarget.into(order.plan().get(), writing);
    } else {
      PlanTarget.onto(out, writing);
      int lost = written();
      if (lost != DONE) {
        return lost;
      }
    }
    int places = problem.sessions().stream().mapToInt(one -> one.leads() + one.supports()).sum();
    say("done", plan.assigned().size(), places, plan.total(), number(seconds));
    int broken = PlanChecker.broken(problem, plan.assigned()).size();
    if (broken > 0) {
      say("broken", broken);
    }
    if (engine && plan.bound() <= 0 && !plan.proven()) {
      say("unknown");
    } else if (engine) {
      String key = plan.proven() ? "proven" : "gap";
      say(key, Math.round(plan.bound()), number(100 * plan.gap()));
    }
    return DONE;
  }

  /** Whoever reads may have gone: a stream that prints does not say so by itself. */
  private int written() {
    if (out.checkError()) {
      say("file.out", sentence("file.out.standard"), sentence("file.out.gone"));
      return WRONG_FILE;
    }
    return DONE;
  }

  private double spent() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Prints the schema of the two files, for editors and validators. */
  private int schema() {
    try (var in = StaffingCommand.class.getResourceAsStream("staffing.schema.json")) {
      out.write(in.readAllBytes());
      return written();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where it stands, or that it is about the whole file. */
  private void sayTrouble(FileTrouble trouble) {
    Object[] details = trouble.details();
    details[1] = details[1].equals("") ? words.getString("file.root") : details[1];
    say("file." + trouble.key(), details);
  }

  private void say(String key, Object... details) {
    told.println(sentence(key, details));
  }

  private String sentence(String key, Object... details) {
    Object[] plain = Arrays.stream(details).map(String::valueOf).toArray();
    return new MessageFormat(words.getString(key), Locale.ROOT).format(plain);
  }

  /** As the language writes it. */
  private String number(double value) {
    return String.format(language, "%.2f", value);
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
        say(key, String.format(language, "%.1f", now), soFar.total(), Math.round(soFar.bound()));
      }
    }
  }
}
