package org.declic.assignment.solver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.declic.assignment.solver.engine.Sum;

/**
 * Which sessions nobody can do both of, gathered into sets of which at most one is possible: the
 * larger the sets, the sooner the engine sees what cannot be.
 */
final class Conflicts {
  /** Nothing reaches further than a long session and a night. */
  private static final Duration NEAR = Duration.ofHours(48);

  private final Model model;
  private final List<BiPredicate<Choice, Choice>> clashes = new ArrayList<>();

  Conflicts(Model model) {
    this.model = model;
  }

  void add(BiPredicate<Choice, Choice> clash) {
    clashes.add(clash);
  }

  void close() {
    for (Candidate mediator : model.ground().mediators()) {
      List<List<Choice>> sessions =
          model.sessionsOf(mediator).stream()
              .filter(some -> some.get(0).session().span().isPresent())
              .sorted(Comparator.comparing(some -> start(some)))
              .toList();
      close(sessions);
    }
  }

  private static Instant start(List<Choice> session) {
    return session.get(0).session().startsAt().orElseThrow();
  }

  private void close(List<List<Choice>> sessions) {
    int size = sessions.size();
    boolean[][] clash = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      Instant far = start(sessions.get(i)).plus(NEAR);
      for (int j = i + 1; j < size && start(sessions.get(j)).isBefore(far); j++) {
        clash[i][j] = clash(sessions.get(i).get(0), sessions.get(j).get(0));
        clash[j][i] = clash[i][j];
      }
    }
    boolean[][] told = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (clash[i][j] && !told[i][j]) {
          tell(grown(clash, i, j), sessions, told);
        }
      }
    }
  }

  private boolean clash(Choice one, Choice other) {
    return clashes.stream().anyMatch(clash -> clash.test(one, other));
  }

  private static List<Integer> grown(boolean[][] clash, int i, int j) {
    List<Integer> set = new ArrayList<>(List.of(i, j));
    for (int k = 0; k < clash.length; k++) {
      if (clash[i][k] && clash[j][k] && clashesWithAll(clash[k], set)) {
        set.add(k);
      }
    }
    return set;
  }

  private static boolean clashesWithAll(boolean[] clash, List<Integer> set) {
    for (int member : set) {
      if (!clash[member]) {
        return false;
      }
    }
    return true;
  }

  private void tell(List<Integer> set, List<List<Choice>> sessions, boolean[][] told) {
    Sum sum = new Sum();
    for (int member : set) {
      sum.add(model.count(sessions.get(member)));
      for (int other : set) {
        told[member][other] = true;
      }
    }
    model.atMost(sum, 1);
  }
}
