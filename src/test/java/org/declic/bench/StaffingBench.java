package org.declic.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.PlanChecker;
import org.declic.assignment.solver.Replacements;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.SolveLimits;
import org.declic.assignment.solver.StaffingPlan;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.StaffingSolver;

/**
 * Who leads which session, measured: one centre, a network, a mediator who is absent, and textbook
 * instances. Each block runs in a process of its own, so that its memory is its own too.
 */
public final class StaffingBench {
  private static final int SEED = 2026;
  private static final List<String> BLOCKS = List.of("centre", "network", "textbook");

  private final Consumer<String> report;

  private StaffingBench(Consumer<String> report) {
    this.report = report;
  }

  /** Runs every block and hands each line of the tables on. */
  static void report(Consumer<String> line) throws IOException, InterruptedException {
    line.accept("");
    line.accept("## Who leads which session");
    for (String block : BLOCKS) {
      line.accept("");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  "-cp",
                  System.getProperty("java.class.path"),
                  StaffingBench.class.getName(),
                  block)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        lines.lines().forEach(line);
      }
      process.waitFor();
    }
  }

  /** The name of one block. */
  public static void main(String[] args) throws IOException {
    StaffingBench bench = new StaffingBench(System.out::println);
    switch (args[0]) {
      case "centre" -> bench.centre();
      case "network" -> bench.network();
      default -> bench.textbook();
    }
    bench.say("");
    bench.say("Peak resident memory of this process: %d MB.", residentMegabytes());
  }

  private void centre() {
    say("### One centre: 12 mediators, 60 sessions a week, 2 workers");
    say("");
    solved(StaffingNetwork.of(SEED, 1, 12, 60, 1), 2, 2);
    solved(StaffingNetwork.of(SEED + 1, 1, 12, 60, 1), 2, 2);
  }

  private void network() {
    say("### A network: 29 centres, 300 mediators, 4,600 sessions over four weeks, 2 workers");
    say("");
    StaffingProblem problem = StaffingNetwork.of(SEED, 29, 300, 4_600, 4);
    StaffingPlan plan = solved(problem, 60, 2);
    replacements(problem, plan);
    absence(problem, plan);
  }

  private StaffingPlan solved(StaffingProblem problem, double seconds, int workers) {
    StaffingCurve curve = new StaffingCurve();
    StaffingPlan plan =
        StaffingSolver.solve(problem, SolveLimits.seconds(seconds).withWorkers(workers), curve);
    double took = curve.seconds();
    int places = problem.sessions().stream().mapToInt(need -> need.leads() + need.supports()).sum();
    List<SessionNeed> impossible = NobodyCould.in(problem);
    long decided = plan.total() - NobodyCould.points(problem, impossible);
    say("Score over time (the first is the greedy plan): %s", curve);
    say("");
    say(
        "| places | filled | possible for nobody | points | greedy | bound | gap | gap without what"
            + " is possible for nobody | seconds | rules broken |");
    say("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    say(
        "| %d | %d | %d | %d | %d | %.0f | %.2f %% | %.2f %% | %.1f | %d |",
        places,
        plan.assigned().size(),
        impossible.stream().mapToInt(need -> need.leads() + need.supports()).sum(),
        plan.total(),
        curve.first(),
        plan.bound(),
        100 * plan.gap(),
        decided <= 0 ? 0 : 100 * (plan.total() - plan.bound()) / decided,
        took,
        PlanChecker.broken(problem, plan.assigned()).size());
    say("");
    say("By rule: %s", plan.score());
    say("");
    return plan;
  }

  /** For one session of everybody, one after the other, until two seconds are over. */
  private void replacements(StaffingProblem problem, StaffingPlan plan) {
    Replacements replacements = Replacements.of(problem, plan.assigned());
    List<Double> times = new ArrayList<>();
    long begun = System.nanoTime();
    int ranked = 0;
    for (Assigned one : plan.assigned()) {
      if (System.nanoTime() - begun < 5e9) {
        long start = System.nanoTime();
        ranked += replacements.rank(one.session(), one.part(), one.mediator()).size();
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    double first = times.get(0);
    times.sort(null);
    say(
        "Ranking who could replace somebody in one session: first %.0f ms, median %.0f ms, longest"
            + " %.0f ms (%d sessions, %.1f people each).",
        first,
        times.get(times.size() / 2),
        times.get(times.size() - 1),
        times.size(),
        (double) ranked / times.size());
    say("");
  }

  /** Whoever has most to do on a Tuesday is ill that day, and the plan is published. */
  private void absence(StaffingProblem problem, StaffingPlan plan) {
    LocalDate day = StaffingNetwork.FIRST.plusDays(8);
    Set<String> thatDay = new HashSet<>();
    for (SessionNeed need : problem.sessions()) {
      if (need.startsAt().orElseThrow().atZone(problem.zone()).toLocalDate().equals(day)) {
        thatDay.add(need.id());
      }
    }
    Map<String, Long> counts =
        plan.assigned().stream()
            .filter(one -> thatDay.contains(one.session()))
            .collect(
                Collectors.groupingBy(Assigned::mediator, TreeMap::new, Collectors.counting()));
    String absent = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    StaffingCurve curve = new StaffingCurve();
    StaffingProblem without = without(problem, plan, absent, day);
    StaffingPlan mended = StaffingSolver.solve(without, SolveLimits.seconds(20), curve);
    Set<Assigned> before = new HashSet<>(plan.assigned());
    Set<Assigned> after = new HashSet<>(mended.assigned());
    Set<String> changed = new TreeSet<>();
    before.stream().filter(one -> !after.contains(one)).forEach(one -> changed.add(one.session()));
    after.stream().filter(one -> !before.contains(one)).forEach(one -> changed.add(one.session()));
    say(
        "One mediator absent for a day, the plan published: %d sessions must change, %d of %d do,"
            + " in %.1f s; %d rules broken; %d places filled (before: %d).",
        counts.get(absent),
        changed.size(),
        problem.sessions().size(),
        curve.seconds(),
        PlanChecker.broken(without, mended.assigned()).size(),
        mended.assigned().size(),
        plan.assigned().size());
  }

  private static StaffingProblem without(
      StaffingProblem problem, StaffingPlan plan, String absent, LocalDate day) {
    Span away =
        new Span(
            day.atStartOfDay(problem.zone()).toInstant(),
            day.plusDays(1).atStartOfDay(problem.zone()).toInstant());
    List<Candidate> people =
        problem.mediators().stream()
            .map(one -> one.id().equals(absent) ? StaffingNetwork.away(one, away) : one)
            .toList();
    List<Standing> standing =
        plan.assigned().stream()
            .map(one -> new Standing(one.session(), one.mediator(), one.part(), false))
            .toList();
    return new StaffingProblem(
        problem.zone(),
        people,
        problem.sessions(),
        problem.travels(),
        standing,
        List.of(),
        problem.weights());
  }

  private void textbook() {
    say("### Textbook assignment: 20 people, 4 workers, 10 s each");
    say("");
    say("| class | jobs | cost | greedy | bound | gap | seconds | rules broken |");
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (char kind : new char[] {'C', 'D', 'E'}) {
      for (int jobs : new int[] {100, 400, 1_600}) {
        StaffingProblem problem = StaffingTextbook.of(kind, 20, jobs);
        StaffingCurve curve = new StaffingCurve();
        StaffingPlan plan =
            StaffingSolver.solve(problem, SolveLimits.seconds(10).withWorkers(4), curve);
        say(
            "| %s | %d | %d | %d | %.0f | %.2f %% | %.1f | %d |",
            kind,
            jobs,
            plan.total(),
            curve.first(),
            plan.bound(),
            100 * plan.gap(),
            curve.seconds(),
            PlanChecker.broken(problem, plan.assigned()).size());
      }
    }
    say("");
    say("A job that nobody does costs %d; greedy fills the room without looking ahead.", 100_000);
  }

  private static long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private void say(String line, Object... values) {
    report.accept(String.format(Locale.ROOT, line, values));
  }
}
