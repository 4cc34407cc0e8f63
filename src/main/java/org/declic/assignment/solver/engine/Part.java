package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.engine.LinearModel.Row;

/** A piece and how far its answer is. */
final class Part {
  private final LinearModel model;
  private final Piece piece;
  private final Map<Integer, List<Row>> rowsOf = new HashMap<>();
  private final Optional<Sharing> sharing;
  private Optional<Relaxation> relaxation = Optional.empty();
  private long cost;
  private double bound;
  private boolean proven;
  private boolean whole;
  private int reach = 300;

  Part(LinearModel model, Piece piece, long[] values) {
    this.model = model;
    this.piece = piece;
    this.sharing = Sharing.of(model, piece);
    this.bound = piece.least(model);
    this.cost = piece.cost(model, values);
    this.proven = cost <= bound;
    for (Row row : piece.rows()) {
      for (int i = 0; i < row.sum().size(); i++) {
        rowsOf.computeIfAbsent(row.sum().column(i), any -> new ArrayList<>()).add(row);
      }
    }
  }

  Piece piece() {
    return piece;
  }

  Optional<Sharing> sharing() {
    return sharing;
  }

  int size() {
    return piece.columns().size();
  }

  synchronized long cost() {
    return cost;
  }

  synchronized double bound() {
    return proven ? cost : bound;
  }

  synchronized boolean isProven() {
    return proven;
  }

  synchronized double open() {
    return proven ? 0 : cost - bound;
  }

  synchronized void cheaper(long by) {
    cost -= by;
    proven = proven || cost <= bound;
  }

  synchronized void atLeast(double known) {
    bound = Math.max(bound, known);
    proven = proven || cost <= bound;
  }

  void relax(double seconds) {
    sharing
        .map(RoomWorth::of)
        .map(RoomWorth::relaxed)
        .or(() -> Relaxation.of(model, piece, seconds))
        .ifPresent(this::relaxed);
  }

  /** Keeps it when it says more than the one before. */
  synchronized void relaxed(Relaxation found) {
    if (relaxation.filter(known -> known.bound() > found.bound()).isEmpty()) {
      relaxation = Optional.of(found);
      atLeast(found.bound());
    }
  }

  private synchronized Optional<Relaxation> relaxation() {
    return relaxation;
  }

  boolean isRelaxed() {
    return relaxation().isPresent();
  }

  /** Columns that somebody decides and that could still be in a better answer. */
  List<Integer> worthwhile(long[] values) {
    long now = cost();
    Optional<Relaxation> relaxed = relaxation();
    return piece.columns().stream()
        .filter(column -> !model.follows(column))
        .filter(
            column ->
                values[column] != model.columns().get(column).from()
                    || relaxed.filter(found -> !found.isWorthwhile(column, now)).isEmpty())
        .toList();
  }

  /** What the relaxed answer uses, what the present one does, and the nearest beside them. */
  List<Integer> promising(long[] values) {
    Relaxation relaxed = relaxation().orElseThrow();
    List<Integer> all = new ArrayList<>(worthwhile(values));
    all.sort(
        (one, other) ->
            Double.compare(
                relaxed.reduced().getOrDefault(one, 0.0),
                relaxed.reduced().getOrDefault(other, 0.0)));
    int used = 0;
    for (int column : all) {
      used += relaxed.used().containsKey(column) ? 1 : 0;
    }
    Set<Integer> chosen = new LinkedHashSet<>();
    for (int column : all) {
      boolean near = chosen.size() < 2 * used + 200;
      if (near || relaxed.used().containsKey(column) || values[column] != 0) {
        chosen.add(column);
      }
    }
    return List.copyOf(chosen);
  }

  /** True for the first who asks, who then asks for the whole of it. */
  synchronized boolean askedWhole() {
    boolean first = !whole;
    whole = true;
    return first;
  }

  List<Row> rowsOf(int column) {
    return rowsOf.getOrDefault(column, List.of());
  }

  int reach() {
    return reach;
  }

  /** The next neighbourhoods are larger when the last was easy. */
  void reached(boolean easily) {
    reach = Math.max(60, Math.min(20_000, (int) (reach * (easily ? 1.25 : 0.8))));
  }

  /** The question that is left when all but these columns stay as they are. */
  Piece restricted(Collection<Integer> free, long[] values) {
    Set<Integer> open = new LinkedHashSet<>(free);
    Set<Row> rows = new LinkedHashSet<>();
    List<Integer> added = new ArrayList<>(free);
    while (!added.isEmpty()) {
      List<Integer> followers = new ArrayList<>();
      for (int column : added) {
        for (Row row : rowsOf(column)) {
          if (rows.add(row)) {
            for (int i = 0; i < row.sum().size(); i++) {
              int other = row.sum().column(i);
              if (model.follows(other) && open.add(other)) {
                followers.add(other);
              }
            }
          }
        }
      }
      added = followers;
    }
    List<Row> left = new ArrayList<>();
    for (Row row : rows) {
      left.add(row.among(open, values));
    }
    return new Piece(List.copyOf(open), left);
  }

  /** Whether the rows of these columns are kept by the values. */
  boolean allows(Collection<Integer> columns, long[] values) {
    Set<Row> rows = new HashSet<>();
    for (int column : columns) {
      for (Row row : rowsOf(column)) {
        if (rows.add(row) && !row.allows(values)) {
          return false;
        }
      }
    }
    return true;
  }
}
