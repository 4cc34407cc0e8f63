package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Looks for the cheapest values of a model: each independent piece by itself, the time shared
 * between them, what is left given to those that are furthest from proven.
 */
public final class Search {
  private final LinearModel model;
  private final Effort effort;
  private final Watch watch;
  private final long[] values;
  private final List<Part> parts = new ArrayList<>();
  private final long begun = System.nanoTime();
  private long cost;

  /**
   * How much to spend.
   *
   * @param seed when the answer must be the same each time: seconds are then counted work
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

  /** A piece and how far it is. */
  private static final class Part {
    final Piece piece;
    long cost;
    double bound;
    boolean proven;

    Part(Piece piece) {
      this.piece = piece;
    }

    double open() {
      return proven ? 0 : Math.max(0, cost - bound);
    }
  }

  private Search(LinearModel model, long[] start, Effort effort, Watch watch) {
    this.model = model;
    this.effort = effort;
    this.watch = watch;
    this.values = start.clone();
  }

  /**
   * @param start values that the model allows: the answer is never dearer
   */
  public static Answer run(LinearModel model, long[] start, Effort effort, Watch watch) {
    Search search = new Search(model, start, effort, watch);
    search.prepare();
    try (Stop stop = new Stop(watch::stopped)) {
      search.round(search.openParts(), stop, 0.6);
      for (int again = 0; again < 3 && !search.openParts().isEmpty(); again++) {
        search.round(search.openParts(), stop, again < 2 ? 0.6 : 1);
      }
    }
    return search.answer();
  }

  private void prepare() {
    for (Piece piece : Piece.of(model)) {
      Part part = new Part(piece);
      part.bound = piece.least(model);
      part.cost = piece.cost(model, values);
      part.proven = part.cost <= part.bound;
      parts.add(part);
    }
    cost = model.cost(values);
  }

  private List<Part> openParts() {
    return new ArrayList<>(parts.stream().filter(part -> !part.proven).toList());
  }

  private double left() {
    return effort.seconds() - (System.nanoTime() - begun) / 1e9;
  }

  private void round(List<Part> open, Stop stop, double share) {
    double budget = left() * share;
    if (stop.asked() || budget <= 0) {
      return;
    }
    int sideBySide = open.size() >= 2 * effort.workers() ? effort.workers() : 1;
    Clock clock = new Clock(open, budget * sideBySide);
    ExecutorService workers = Executors.newFixedThreadPool(sideBySide);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Part part : open) {
        running.add(
            workers.submit(
                () -> search(part, clock.next(part), effort.workers() / sideBySide, stop)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** Shares a budget by size; what one does not use goes to those who come after. */
  private static final class Clock {
    private double seconds;
    private double weight;

    Clock(List<Part> open, double seconds) {
      this.seconds = seconds;
      this.weight = open.stream().mapToDouble(Clock::weight).sum();
    }

    private static double weight(Part part) {
      return part.piece.columns().size();
    }

    synchronized double next(Part part) {
      double share = seconds * weight(part) / weight;
      weight -= weight(part);
      seconds -= share;
      return share;
    }

    synchronized void unused(double left) {
      seconds += Math.max(0, left);
    }
  }

  private void search(Part part, double seconds, int workers, Stop stop) {
    if (stop.asked() || seconds <= 0) {
      return;
    }
    CpSat solver = new CpSat(model, part.piece);
    synchronized (this) {
      solver.startFrom(values);
    }
    CpSat.Outcome outcome =
        solver.search(
            new Effort(seconds, Math.max(1, workers), effort.seed()),
            (found, cost, bound) -> better(part, found, cost, bound),
            stop);
    synchronized (this) {
      if (outcome.found()) {
        part.bound = Math.max(part.bound, outcome.bound());
        part.proven = outcome.optimal();
      }
    }
  }

  private synchronized void better(
      Part part, Map<Integer, Long> found, long partCost, double bound) {
    part.bound = Math.max(part.bound, bound);
    if (partCost < part.cost) {
      cost += partCost - part.cost;
      part.cost = partCost;
      found.forEach((column, value) -> values[column] = value);
      watch.found(values.clone(), bound());
    }
  }

  private double bound() {
    return model.constant() + parts.stream().mapToDouble(part -> part.bound).sum();
  }

  private Answer answer() {
    boolean proven = parts.stream().allMatch(part -> part.proven);
    return new Answer(values.clone(), proven ? cost : Math.min(cost, bound()), proven);
  }
}
