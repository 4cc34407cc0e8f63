package org.declic.bench;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.Weights;

/**
 * Generalised assignment as the literature generates it: in class C costs and loads have nothing to
 * do with each other, in D and E what is cheap is long, and room is scarce in all.
 */
final class StaffingTextbook {
  private static final int SEED = 7;
  private static final int EMPTY = 100_000;

  private StaffingTextbook() {}

  static StaffingProblem of(char kind, int people, int jobs) {
    Random chance = new Random(SEED);
    List<PairCost> pairs = new ArrayList<>();
    int[] sums = new int[people];
    for (int person = 0; person < people; person++) {
      for (int job = 0; job < jobs; job++) {
        int load = load(kind, chance);
        sums[person] += load;
        pairs.add(new PairCost("j" + job, "p" + person, cost(kind, load, chance), load));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      candidates.add(Candidate.withRoom("p" + person, sums[person] * 4 / 5 / people));
    }
    List<SessionNeed> needs = new ArrayList<>();
    for (int job = 0; job < jobs; job++) {
      needs.add(SessionNeed.job("j" + job));
    }
    Weights usual = Weights.USUAL;
    Weights weights =
        new Weights(EMPTY, Map.of(), usual.person(), usual.change(), 0, 0, 0, 0, usual.load());
    return new StaffingProblem(
        ZoneId.of("Europe/Paris"), candidates, needs, List.of(), List.of(), pairs, weights);
  }

  private static int load(char kind, Random chance) {
    return switch (kind) {
      case 'C' -> 5 + chance.nextInt(21);
      case 'D' -> 1 + chance.nextInt(100);
      default -> (int) Math.ceil(1 - 10 * Math.log(1 - 0.999999 * chance.nextDouble()));
    };
  }

  private static int cost(char kind, int load, Random chance) {
    return switch (kind) {
      case 'C' -> 10 + chance.nextInt(41);
      case 'D' -> 111 - load - 10 + chance.nextInt(21);
      default -> (int) Math.max(1, Math.floor(1000.0 / load - 10 * chance.nextDouble()));
    };
  }
}
