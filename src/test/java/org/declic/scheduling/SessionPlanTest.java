package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionPlanTest {
  private static final Set<AccountId> KARIM = Set.of(Plans.KARIM);

  private static void refused(String key, Runnable plan) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(plan::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("scheduling.refused." + key));
  }

  @ParameterizedTest
  @CsvSource({
    "WORKSHOP, true, true, 8",
    "COLLECTIVE_INTERVIEW, true, true, 8",
    "INDIVIDUAL_INTERVIEW, false, true, 1",
    "INDIVIDUAL_SUPPORT, false, true, 1",
    "SHOWROOM, true, false, 0"
  })
  void each_kind_offers_its_own_seats(
      ActivityKind kind, boolean group, boolean enrolled, int capacity) {
    SessionPlan plan = Plans.of(kind, "Courriels", List.of(), 8, KARIM);

    assertThat(kind.isGroup()).isEqualTo(group);
    assertThat(kind.isEnrolled()).isEqualTo(enrolled);
    assertThat(kind.seatsFor(plan.seats())).isEqualTo(capacity);
  }

  @ParameterizedTest
  @EnumSource(ActivityKind.class)
  void every_kind_has_a_usual_length_that_a_session_may_have(ActivityKind kind) {
    assertThat(kind.usualLength()).isBetween(Slot.SHORTEST, Slot.LONGEST);
  }

  @Test
  void a_workshop_says_what_it_is_about() {
    refused("no_subject", () -> Plans.of(ActivityKind.WORKSHOP, "  ", List.of(), 8, KARIM));
  }

  @Test
  void an_interview_need_not_say_what_it_is_about() {
    assertThat(Plans.of(ActivityKind.INDIVIDUAL_INTERVIEW, "", List.of(), 1, KARIM).subject())
        .isEmpty();
  }

  @Test
  void who_leads_it_may_be_found_later() {
    assertThat(Plans.of(ActivityKind.SHOWROOM, "", List.of(), 8, Set.of()).mediators()).isEmpty();
  }

  @Test
  void not_everybody_leads() {
    Set<AccountId> crowd =
        IntStream.range(0, 7).mapToObj(i -> AccountId.next()).collect(Collectors.toSet());
    refused("many_mediators", () -> Plans.of(ActivityKind.SHOWROOM, "", List.of(), 8, crowd));
  }

  @Test
  void a_group_has_a_seat_at_least() {
    refused("no_seats", () -> Plans.of(ActivityKind.WORKSHOP, "Souris", List.of(), 0, KARIM));
  }

  @Test
  void a_subject_is_a_few_words() {
    String long121 = "a".repeat(121);
    refused("subject_long", () -> Plans.of(ActivityKind.WORKSHOP, long121, List.of(), 8, KARIM));
  }

  @Test
  void a_session_holds_a_handful_of_units() {
    List<UnitId> all = IntStream.range(10, 23).mapToObj(i -> new UnitId("m1-u" + i)).toList();
    refused("many_units", () -> Plans.of(ActivityKind.WORKSHOP, "", all, 8, KARIM));
  }
}
