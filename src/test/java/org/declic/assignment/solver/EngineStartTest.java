package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineStartTest {

  /** Otherwise it would not be asked, and nothing of it would be loaded. */
  @Test
  void the_small_question_leaves_the_engine_something_to_find() {
    Ground ground = new Ground(EngineStart.smallest());
    long byHand =
        Scoring.score(ground, Greedy.fill(ground)).values().stream().mapToLong(one -> one).sum();

    StaffingPlan plan =
        StaffingSolver.solve(EngineStart.smallest(), SolveLimits.seconds(120), SolveWatch.NOBODY);

    assertThat(plan.total()).isEqualTo(4).isLessThan(byHand);
    assertThat(plan.proven()).isTrue();
  }

  @Test
  void loading_is_part_of_the_time_that_was_given() {
    StaffingProblem problem = RandomProblems.of(1, 6, 40);

    StaffingPlan plan = StaffingSolver.solve(problem, SolveLimits.seconds(0), SolveWatch.NOBODY);

    assertThat(PlanChecker.broken(problem, plan.assigned())).isEmpty();
    assertThat(plan.proven()).isFalse();
    assertThat(plan.bound()).isZero();
  }

  @Test
  void asked_twice_it_loads_once_and_nobody_waits() {
    EngineStart.soon();
    EngineStart.soon();

    assertThat(EngineStart.isImpossible()).isFalse();
  }
}
