package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is odd in a question is said, and the rest of it is answered. */
class BadDataTest {
  private final SmallCentre centre = new SmallCentre();

  private List<String> said() {
    return BadData.in(centre.problem()).stream().map(Fact::code).toList();
  }

  @Test
  void without_mediators_every_place_is_empty_and_somebody_would_change_it() {
    centre.session("s", 0, "09:00", "10:00");

    assertThat(said()).containsExactly("NO_MEDIATORS");
    assertThat(centre.filled()).isZero();
    assertThat(Reasons.of(centre.problem(), List.of()).why("s", Part.LEAD).remedies())
        .extracting(Fact::code)
        .containsExactly("IF_ANYBODY");
  }

  @Test
  void without_sessions_there_is_nothing_to_do() {
    centre.person("awa");

    assertThat(said()).containsExactly("NO_SESSIONS");
    assertThat(centre.solved().total()).isZero();
    assertThat(centre.solved().gap()).isZero();
  }

  @Test
  void a_session_longer_than_the_day_is_named_and_the_others_are_led() {
    centre.person("awa");
    centre.session("long", 0, "07:00", "20:01");
    centre.session("s", 1, "09:00", "10:00");

    assertThat(BadData.in(centre.problem()))
        .containsExactly(FactCode.SESSION_TOO_LONG.with("long", 781));
    assertThat(centre.leader("s")).isEqualTo("awa");
    assertThat(Reasons.of(centre.problem(), List.of()).why("long", Part.LEAD).remedies())
        .extracting(Fact::code)
        .containsExactly("IF_SHORTER");
  }

  @Test
  void of_locks_that_contradict_each_other_it_is_said_which() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00");
    centre.session("t", 0, "09:30", "10:30");
    centre.locked("s", "awa").locked("t", "awa");

    List<Fact> said = BadData.in(centre.problem());

    assertThat(said).hasSize(1);
    assertThat(said.get(0).code()).isEqualTo("LOCK_BREAKS_RULE");
    assertThat(said.get(0).values()).startsWith("s", "awa", "ONE_PLACE", "IN_TWO_PLACES", "t");
    assertThat(centre.filled()).isEqualTo(2);
  }

  @Test
  void more_locks_than_places_are_kept_and_said() {
    centre.person("awa");
    centre.person("bob");
    centre.session("s", 0, "09:00", "10:00");
    centre.locked("s", "awa").locked("s", "bob");

    assertThat(said()).containsExactly("LOCK_BREAKS_RULE");
    assertThat(centre.filled()).isEqualTo(2);
  }

  @Test
  void somebody_who_is_gone_is_named_and_replaced() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00");
    centre.locked("s", "gone");

    assertThat(BadData.in(centre.problem()))
        .containsExactly(FactCode.MEDIATOR_GONE.with("s", "gone"));
    assertThat(centre.leader("s")).isEqualTo("awa");
  }
}
