package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looks for the cheapest values of a model. Each independent piece is first asked by itself: small
 * ones to the end, large ones relaxed, then in what the relaxed answer finds promising; jobs that
 * are merely shared out are annealed. The time that is left goes to neighbourhoods of what is
 * furthest from proven.
 */
public final class Search {
  /** Pieces up to this size are asked whole. */
  private static final int SMALL = 1_500;

  /** Jobs that are merely shared out are asked whole up to this size, once they are annealed. */
  private static final int MIDDLING = 4_500;

  /** Rounds in which the worth of jobs is looked for. */
  private static final int PRICING = 400;

  private static final double FIRST = 3;
  private static final double STEP = 1.5;

  /** How far from what is there a second annealing goes. */
  private static final double AGAIN = 0.2;

  private static final int SEED = 20_17;

  private final LinearModel model;
  private final Effort effort;
  private final Watch watch;
  private final long[] values;
  private final List<Part> parts = new ArrayList<>();
  private final TimeLeft time;
  private final AtomicInteger resting = new AtomicInteger();

  /**
   * How much to spend.
   *
   * @param seed when the answer must be the same each time: seconds are then counted work, done by
   *     one alone
   */
  public record Effort(double seconds, int workers, OptionalInt seed) {}

  /** Who follows it. */
  public interface Watch {
    /** Each better answer. */
    void found(long[] values, double bound);

    boolean stopped();
  }

  /**
   * The end of it.
   *
   * @param bound nothing can cost less
   */
  public record Answer(long[] values, double bound, boolean proven) {}

  private Search(LinearModel model, long[] start, Effort effort, Watch watch, TimeLeft time) {
    this.model = model;
    this.effort = effort;
    this.watch = watch;
    this.values = start.clone();
    this.time = time;
    for (Piece piece : Piece.of(model)) {
      parts.add(new Part(model, piece, values));
    }
  }

  /**
   * @param start values that the model allows: the answer is never dearer
   */
  public static Answer run(LinearModel model, long[] start, Effort effort, Watch watch) {
    try (TimeLeft time = new TimeLeft(effort, watch::stopped)) {
      Search search = new Search(model, start, effort, watch, time);
      search.all();
      return search.answer();
    }
  }

  private void all() {
    List<Part> open = parts.stream().filter(part -> !part.isProven()).toList();
    int workers = effort.seed().isPresent() ? 1 : effort.workers();
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, workers));
    try {
      AtomicInteger next = new AtomicInteger();
      List<Future<?>> running = new ArrayList<>();
      for (int worker = 0; worker < workers; worker++) {
        Random chance = new Random(effort.seed().orElse(SEED) + worker);
        running.add(
            threads.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < open.size();
                      i = next.getAndIncrement()) {
                    first(open.get(i));
                  }
                  improve(open, chance);
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      time.stop().now();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void first(Part part) {
    if (time.left() <= 0) {
      return;
    }
    if (part.size() <= SMALL) {
      ask(part, part.piece(), FIRST, true);
      return;
    }
    if (part.sharing().isPresent()) {
      part.relax(0);
      closer(part, part.sharing().get());
      return;
    }
    part.relax(effort.seed().isPresent() ? 3_600 : time.left() / 2);
    if (part.isRelaxed() && !part.isProven()) {
      long[] now = snapshot();
      Collection<Integer> promising = part.promising(now);
      ask(part, part.restricted(promising, now), Math.max(FIRST, time.left() / 12), false);
    }
  }

  /** Few jobs in small rooms: there the exact filling takes no time. */
  private void closer(Part part, Sharing sharing) {
    if (part.size() <= MIDDLING && JobPrices.isPossible(sharing)) {
      double[] start = RoomWorth.of(sharing).prices();
      part.relaxed(JobPrices.relaxed(sharing, start, PRICING, () -> time.left() <= 0));
    }
  }

  private void improve(List<Part> open, Random chance) {
    boolean fresh = true;
    Optional<Part> next = furthest(open, chance);
    while (next.isPresent() && time.left() > 0.02 && !rests()) {
      Part part = next.get();
      if (part.size() <= SMALL) {
        ask(part, part.piece(), Math.max(FIRST, time.left() / 4), true);
      } else if (part.sharing().isPresent() && (fresh || chance.nextInt(3) == 0)) {
        anneal(part, part.sharing().get(), chance.nextLong(), fresh);
        if (fresh && open.size() == 1 && part.size() <= MIDDLING && part.askedWhole()) {
          prove(part);
        }
        fresh = false;
      } else {
        step(part, chance);
      }
      next = furthest(open, chance);
    }
  }

  /** Whether this worker makes room for the engine's own. */
  private boolean rests() {
    return resting.getAndUpdate(some -> Math.max(0, some - 1)) > 0;
  }

  private void anneal(Part part, Sharing sharing, long seed, boolean fresh) {
    Annealing annealing = new Annealing(sharing, sharing.chosen(snapshot()), seed);
    double seconds = Math.min(time.left(), fresh ? Math.max(STEP, 0.4 * time.left()) : STEP);
    if (fresh) {
      annealing.startFresh();
    }
    boolean counts = effort.seed().isPresent();
    annealing.run(seconds, fresh ? 1 : AGAIN, counts, () -> time.left() <= 0);
    time.count(counts ? seconds : 0);
    if (annealing.least() < part.cost()) {
      better(part, sharing.values(annealing.best()));
    }
  }

  /** To the end, with all but one of the workers: that one goes on looking. */
  private void prove(Part part) {
    int workers = effort.seed().isPresent() ? 1 : Math.max(1, effort.workers() - 1);
    resting.set(workers - 1);
    ask(part, part.piece(), time.left(), workers, true);
  }

  private void step(Part part, Random chance) {
    long[] now = snapshot();
    List<Integer> worthwhile = part.worthwhile(now);
    Collection<Integer> around =
        part.sharing()
            .filter(any -> chance.nextBoolean())
            .map(one -> one.around(now, new HashSet<>(worthwhile), part.reach(), chance))
            .orElseGet(() -> Neighbourhood.of(part, worthwhile, chance));
    boolean whole = around.size() == worthwhile.size();
    Piece piece = part.restricted(around, now);
    CpSat.Outcome outcome =
        ask(part, piece, whole ? Math.max(STEP, time.left() / 3) : STEP, whole && part.isRelaxed());
    part.reached(outcome.optimal() && outcome.seconds() < STEP / 3);
  }

  /** By chance, the more is open the likelier. */
  private static Optional<Part> furthest(List<Part> open, Random chance) {
    double sum = open.stream().mapToDouble(Part::open).sum();
    double at = chance.nextDouble() * sum;
    for (Part part : open) {
      at -= part.open();
      if (at < 0) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private synchronized long[] snapshot() {
    return values.clone();
  }

  /**
   * @param exact whether nothing that could be better is left out of the piece
   */
  private CpSat.Outcome ask(Part part, Piece piece, double seconds, boolean exact) {
    return ask(part, piece, seconds, 1, exact);
  }

  private CpSat.Outcome ask(Part part, Piece piece, double seconds, int workers, boolean exact) {
    CpSat solver = new CpSat(model, piece);
    solver.startFrom(snapshot());
    Effort some =
        new Effort(Math.max(0.01, Math.min(time.left(), seconds)), workers, effort.seed());
    long before = part.cost();
    CpSat.Outcome outcome = solver.search(some, found -> better(part, found), time.stop());
    time.count(outcome.counted());
    if (exact && piece == part.piece()) {
      part.atLeast(outcome.bound());
    } else if (exact && outcome.optimal()) {
      // What was left out could only have been in answers dearer than the one before.
      part.atLeast(Math.min(before, part.cost()));
    }
    return outcome;
  }

  private synchronized void better(Part part, Map<Integer, Long> found) {
    long gain = 0;
    long[] next = values.clone();
    for (Map.Entry<Integer, Long> one : found.entrySet()) {
      int column = one.getKey();
      gain += model.columns().get(column).cost() * (values[column] - one.getValue());
      next[column] = one.getValue();
    }
    // Somebody else may have changed what this answer relied on.
    if (gain > 0 && part.allows(found.keySet(), next)) {
      System.arraycopy(next, 0, values, 0, next.length);
      part.cheaper(gain);
      watch.found(next, bound());
    }
  }

  private double bound() {
    return model.constant() + parts.stream().mapToDouble(Part::bound).sum();
  }

  private synchronized Answer answer() {
    boolean proven = parts.stream().allMatch(Part::isProven);
    return new Answer(values.clone(), Math.min(model.cost(values), bound()), proven);
  }
}
