package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declic.assessment.simulator.Exercises.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

  static Stream<Played> played() {
    return Exercises.played();
  }

  static Stream<Arguments> wrongWays() {
    return Exercises.all().stream()
        .flatMap(s -> s.wrongWays().stream().map(w -> Arguments.of(s, w)));
  }

  @Test
  void each_simulator_has_an_exercise_and_each_exercise_three_variants() {
    assertThat(Exercises.all())
        .extracting(scenario -> scenario.definition().simulator())
        .contains("address", "codes", "desk", "keyboard", "mailbox", "mouse", "phone", "search");
    assertThat(Exercises.all()).allMatch(scenario -> scenario.variants().size() >= 3);
  }

  @ParameterizedTest
  @MethodSource("played")
  void the_known_way_reaches_the_goal_unaided_in_every_variant(Played played) {
    Verification.Observed observed = played.observe(played.ideal());

    assertThat(observed.outcome()).isEqualTo(RunOutcome.UNAIDED);
    assertThat(observed.errors()).isEmpty();
    assertThat(observed.steps()).isEqualTo(observed.idealSteps()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("played")
  void the_known_way_without_its_last_act_reaches_nothing(Played played) {
    List<Event> events = played.ideal().events();
    EventLog cut = new EventLog(events.subList(0, events.size() - 1));

    assertThat(played.observe(cut).outcome()).isEqualTo(RunOutcome.NOT_REACHED);
  }

  @ParameterizedTest
  @MethodSource("played")
  void nothing_can_follow_a_reached_goal(Played played) {
    List<Event> events = new ArrayList<>(played.ideal().events());
    events.add(Event.of(Event.RESTART));

    assertThat(played.verify(new EventLog(events)))
        .isEqualTo(new Verification.Refused(RefusedEvents.Reason.IMPOSSIBLE, events.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("played")
  void the_last_act_alone_is_refused(Played played) {
    List<Event> events = played.ideal().events();
    EventLog forged = EventLog.of(events.get(events.size() - 1));

    assertThat(played.verify(forged)).isInstanceOf(Verification.Refused.class);
  }

  @ParameterizedTest
  @MethodSource("wrongWays")
  void a_wrong_way_shows_its_typed_error_and_one_can_come_back(
      Scenario scenario, Scenario.WrongWay wrong) {
    Verification.Observed astray =
        (Verification.Observed) scenario.verify(wrong.variant(), wrong.events());

    assertThat(astray.errors()).contains(wrong.error());
    assertThat(astray.outcome()).isEqualTo(RunOutcome.NOT_REACHED);

    List<Event> back = new ArrayList<>(wrong.events().events());
    back.add(Event.of(Event.RESTART));
    back.addAll(scenario.ideal(wrong.variant()).events());
    Verification.Observed returned =
        (Verification.Observed) scenario.verify(wrong.variant(), new EventLog(back));

    assertThat(returned.outcome()).isEqualTo(RunOutcome.UNAIDED);
    assertThat(returned.errors()).contains(wrong.error());
  }

  @ParameterizedTest
  @MethodSource("played")
  void what_an_author_writes_survives_the_journey_as_json(Played played) {
    assertThat(EventLog.read(played.ideal().json())).isEqualTo(played.ideal());
  }

  @Test
  void variants_come_in_turn() {
    Scenario mail = Exercises.named("mailbox/mairie");

    assertThat(Stream.of(0, 1, 2, 3, 4).map(mail::variantAfter))
        .containsExactly("v1", "v2", "v3", "v4", "v1");
  }
}
