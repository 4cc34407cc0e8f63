package org.declic.assignment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.declic.assignment.proposal.SampleQuestion.BESIDE;
import static org.declic.assignment.proposal.SampleQuestion.KARIM;
import static org.declic.assignment.proposal.SampleQuestion.MORNING;
import static org.declic.assignment.proposal.SampleQuestion.SOPHIE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Test;

/** A proposal keeps what stood, what was proposed and what was chosen apart. */
class StaffingProposalTest {
  private static final Instant NOW = Instant.parse("2035-05-10T08:00:00Z");
  private static final AccountId CLAIRE = new AccountId("01930000-0000-7000-8000-0000000000b9");
  private static final Roster FOUND =
      Roster.of(
          List.of(
              new Assigned(MORNING, SOPHIE, Part.LEAD), new Assigned(BESIDE, KARIM, Part.LEAD)));

  private static StaffingProposal proposal() {
    return new StaffingProposal(
        ProposalId.next(),
        new SiteId(SampleQuestion.SITE),
        SampleQuestion.DAYS,
        SampleQuestion.question(),
        List.of(),
        CLAIRE,
        NOW);
  }

  private static StaffingProposal answered() {
    StaffingProposal proposal = proposal();
    proposal.answer(FOUND);
    return proposal;
  }

  @Test
  void while_it_is_worked_on_nobody_chooses() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                proposal()
                    .choose(MORNING, Part.LEAD, Optional.of(KARIM), Optional.empty(), CLAIRE, NOW));
  }

  @Test
  void an_answer_that_nobody_waits_for_changes_nothing() {
    StaffingProposal proposal = proposal();
    proposal.drop(CLAIRE, NOW);

    assertThat(proposal.answer(FOUND)).isFalse();
    assertThat(proposal.state()).isEqualTo(ProposalState.DROPPED);
  }

  @Test
  void what_is_chosen_is_kept_beside_what_was_proposed_with_who_and_when() {
    StaffingProposal proposal = answered();
    proposal.choose(BESIDE, Part.LEAD, Optional.of(KARIM), Optional.empty(), CLAIRE, NOW);

    ProposalRow row = proposal.row(NOW);
    assertThat(row.stood().all(MORNING)).containsExactly(KARIM);
    assertThat(row.proposed().all(BESIDE)).containsExactly(KARIM);
    assertThat(row.chosen().all(BESIDE)).isEmpty();
    assertThat(row.decisions())
        .containsExactly(
            new Decision(
                NOW, CLAIRE.value(), BESIDE, Part.LEAD, Optional.of(KARIM), Optional.empty()));
  }

  @Test
  void the_second_one_to_choose_is_told_who_has_the_place() {
    StaffingProposal proposal = answered();
    proposal.choose(MORNING, Part.LEAD, Optional.of(SOPHIE), Optional.of(KARIM), CLAIRE, NOW);

    assertThatExceptionOfType(ChosenMeanwhile.class)
        .isThrownBy(
            () ->
                proposal.choose(
                    MORNING, Part.LEAD, Optional.of(SOPHIE), Optional.empty(), CLAIRE, NOW))
        .satisfies(other -> assertThat(other.now()).containsExactly(KARIM));
  }

  @Test
  void silence_of_the_server_is_told_as_a_loss() {
    StaffingProposal proposal = proposal();

    assertThat(proposal.row(NOW.plusSeconds(5)).isSolving()).isTrue();
    assertThat(proposal.row(NOW.plusSeconds(60)).isLost()).isTrue();
  }
}
