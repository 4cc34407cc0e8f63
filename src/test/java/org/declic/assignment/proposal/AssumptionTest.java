package org.declic.assignment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.declic.assignment.proposal.SampleQuestion.KARIM;
import static org.declic.assignment.proposal.SampleQuestion.MONDAY;
import static org.declic.assignment.proposal.SampleQuestion.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.proposal.Assumption.Kind;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.platform.UnknownThing;
import org.junit.jupiter.api.Test;

/** What a trial takes for granted. */
class AssumptionTest {
  private final StaffingProblem problem = SampleQuestion.problem();

  @Test
  void one_mediator_more_has_the_skills_of_somebody_and_no_absences() {
    StaffingProblem then = new Assumption(Kind.ONE_MORE, KARIM, Optional.empty()).applied(problem);

    assertThat(then.mediators()).extracting(Candidate::id).contains(Assumption.ONE_MORE).hasSize(3);
    assertThat(then.mediators().get(2).skills()).containsExactly("m1");
    assertThat(then.mediators().get(2).away()).isEmpty();
  }

  @Test
  void a_session_less_is_not_asked_about_nor_published() {
    StaffingProblem then = new Assumption(Kind.WITHOUT, MORNING, Optional.empty()).applied(problem);

    assertThat(then.sessions()).extracting(SessionNeed::id).doesNotContain(MORNING).hasSize(1);
    assertThat(then.standing()).isEmpty();
  }

  @Test
  void another_day_keeps_the_hour_also_across_a_change_of_clocks() {
    LocalDate winter = LocalDate.of(2035, 11, 6);
    StaffingProblem then =
        new Assumption(Kind.OTHER_DAY, MORNING, Optional.of(winter)).applied(problem);

    assertThat(then.sessions().get(0).startsAt()).contains(SampleQuestion.at(winter, 10));
    assertThat(then.sessions().get(1)).isEqualTo(problem.sessions().get(1));
  }

  @Test
  void what_is_written_down_is_read_again() {
    List<Assumption> all =
        List.of(
            new Assumption(Kind.ONE_MORE, KARIM, Optional.empty()),
            new Assumption(Kind.OTHER_DAY, MORNING, Optional.of(MONDAY)));

    assertThat(Assumption.read(Assumption.write(all))).isEqualTo(all);
    assertThat(Assumption.read("")).isEmpty();
  }

  @Test
  void nothing_is_supposed_of_what_is_not_asked_about() {
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () -> new Assumption(Kind.WITHOUT, KARIM, Optional.empty()).demandKnown(problem));
  }
}
