package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Candidate.Wish;
import org.junit.jupiter.api.Test;

/**
 * « A souhaité ce moment » and « préfère éviter ce type d’activité » may be true of one session.
 */
class WishSubjectTest {
  private final SmallCentre centre = new SmallCentre();
  private final SessionNeed session = session();

  private SessionNeed session() {
    centre.session("s", 2, "10:00", "11:00").of("WORKSHOP");
    return centre.problem().sessions().get(0);
  }

  private static Candidate wishing(List<Wish> wishes) {
    return new Candidate(
        "awa",
        "",
        "A",
        Set.of("A"),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        List.of(),
        List.of(),
        wishes);
  }

  private Wish onThatDay(boolean wanted, String kind) {
    Instant start = session.startsAt().orElseThrow();
    return new Wish(
        wanted, new Span(start.minus(Duration.ofHours(2)), start.plus(Duration.ofHours(3))), kind);
  }

  /** As a profile says it of every day: midnight to a minute before midnight. */
  private List<Wish> everyDay(boolean wanted, String kind) {
    Instant midnight = session.startsAt().orElseThrow().minus(Duration.ofHours(10));
    return IntStream.rangeClosed(-2, 4)
        .mapToObj(
            day -> {
              Instant from = midnight.plus(Duration.ofDays(day));
              return new Wish(
                  wanted, new Span(from, from.plus(Duration.ofHours(24)).minusSeconds(60)), kind);
            })
        .toList();
  }

  @Test
  void a_moment_without_a_kind_is_about_the_hour() {
    assertThat(WishSubject.of(wishing(List.of(onThatDay(false, ""))), session, false))
        .contains(WishSubject.HOUR);
  }

  @Test
  void a_kind_on_every_day_is_about_the_kind() {
    assertThat(WishSubject.of(wishing(everyDay(true, "WORKSHOP")), session, true))
        .contains(WishSubject.KIND);
    assertThat(WishSubject.of(wishing(List.of(new Wish(true, null, "WORKSHOP"))), session, true))
        .contains(WishSubject.KIND);
  }

  @Test
  void a_kind_on_one_day_is_about_both() {
    assertThat(WishSubject.of(wishing(List.of(onThatDay(true, "WORKSHOP"))), session, true))
        .contains(WishSubject.BOTH);
  }

  @Test
  void what_is_wished_and_what_is_avoided_are_told_apart() {
    List<Wish> wishes =
        List.of(
            new Wish(true, null, "WORKSHOP"), onThatDay(false, ""), onThatDay(true, "SHOWROOM"));
    assertThat(WishSubject.of(wishing(wishes), session, true)).contains(WishSubject.KIND);
    assertThat(WishSubject.of(wishing(wishes), session, false)).contains(WishSubject.HOUR);
    assertThat(WishSubject.of(wishing(List.of()), session, true)).isEmpty();
  }
}
