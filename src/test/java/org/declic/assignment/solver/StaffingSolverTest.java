package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the answer keeps the rules. */
class StaffingSolverTest {

  @Test
  void a_plan_made_by_hand_keeps_every_hard_rule_whatever_is_asked() {
    for (int seed = 0; seed < 300; seed++) {
      StaffingProblem problem = RandomProblems.of(seed, 6, 40);
      Draft draft = Greedy.fill(new Ground(problem));
      assertThat(PlanChecker.broken(problem, draft.assigned())).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void what_a_rule_forbids_the_checker_finds_and_the_other_way_round() {
    int refused = 0;
    for (int seed = 0; seed < 60; seed++) {
      StaffingProblem problem = RandomProblems.of(seed, 6, 30);
      Ground ground = new Ground(problem);
      Draft draft = Greedy.fill(ground);
      for (Place place : ground.places()) {
        for (Candidate mediator : ground.mediators()) {
          Asked asked = new Asked(ground, draft, mediator, place.session(), place.part());
          List<Assigned> more = new ArrayList<>(draft.assigned());
          more.add(new Assigned(place.session().id(), mediator.id(), place.part()));
          boolean broken = !PlanChecker.broken(problem, more).isEmpty();
          assertThat(asked.isPossible())
              .as("seed %s, %s in %s: %s", seed, mediator.id(), place, asked.obstacles())
              .isEqualTo(!broken);
          refused += broken ? 1 : 0;
        }
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void the_price_of_a_step_is_what_the_score_says_afterwards() {
    for (int seed = 0; seed < 60; seed++) {
      StaffingProblem problem = RandomProblems.of(seed, 6, 30);
      Ground ground = new Ground(problem);
      Draft draft = new Draft(ground);
      for (Place place : ground.places()) {
        for (Choice choice : ground.choices(place)) {
          if (!draft.isFull(place) && draft.fits(choice)) {
            long before = total(Scoring.score(ground, draft));
            long price = draft.price(choice) - EmptyPlace.weight(ground, place);
            draft.add(choice);
            assertThat(total(Scoring.score(ground, draft)) - before).isEqualTo(price);
          }
        }
      }
    }
  }

  @Test
  void the_engine_keeps_every_hard_rule_and_is_never_worse_than_by_hand() {
    for (int seed = 0; seed < 25; seed++) {
      StaffingProblem problem = RandomProblems.of(seed, 5, 25);
      Ground ground = new Ground(problem);
      long byHand = total(Scoring.score(ground, Greedy.fill(ground)));
      StaffingPlan plan =
          StaffingSolver.solve(problem, SolveLimits.seconds(120), SolveWatch.NOBODY);
      assertThat(PlanChecker.broken(problem, plan.assigned())).as("seed " + seed).isEmpty();
      assertThat(plan.total()).isLessThanOrEqualTo(byHand);
      assertThat(plan.proven()).as("seed " + seed).isTrue();
      assertThat(plan.bound()).isEqualTo(plan.total());
    }
  }

  @Test
  void on_tiny_questions_the_engine_finds_what_trying_everything_finds() {
    for (int seed = 0; seed < 25; seed++) {
      StaffingProblem problem = RandomProblems.of(seed, 4, 5);
      Ground ground = new Ground(problem);
      StaffingPlan plan =
          StaffingSolver.solve(problem, SolveLimits.seconds(120), SolveWatch.NOBODY);
      long best = best(ground, new Draft(ground), ground.places(), 0);
      assertThat(plan.total()).as("seed " + seed).isEqualTo(best);
    }
  }

  /** Fills the places from this one on in every way that the rules allow. */
  private static long best(Ground ground, Draft draft, List<Place> places, int from) {
    if (from == places.size()) {
      return total(Scoring.score(ground, draft));
    }
    Place place = places.get(from);
    long best = best(ground, draft, places, from + 1);
    for (Choice choice : ground.choices(place)) {
      if (!draft.isFull(place) && draft.fits(choice)) {
        draft.add(choice);
        best = Math.min(best, best(ground, draft, places, draft.isFull(place) ? from + 1 : from));
        draft.remove(choice);
      }
    }
    return best;
  }

  @Test
  void the_columns_of_a_plan_cost_what_its_score_says() {
    for (int seed = 0; seed < 60; seed++) {
      Ground ground = new Ground(RandomProblems.of(seed, 6, 40));
      Draft draft = Greedy.fill(ground);
      Model model = Model.of(ground);
      long[] values = model.values(draft);
      assertThat(model.linear().allows(values)).isTrue();
      assertThat(model.linear().cost(values)).isEqualTo(total(Scoring.score(ground, draft)));
    }
  }

  private static long total(Map<String, Long> score) {
    return score.values().stream().mapToLong(Long::longValue).sum();
  }
}
