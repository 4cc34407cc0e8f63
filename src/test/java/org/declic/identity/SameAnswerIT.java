package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Clocks;
import org.declic.platform.ServerKey;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unknown, wrong, blocked, disabled: whoever is refused learns nothing of which it was. */
@ArquillianTest
@Tag("AUT-06")
class SameAnswerIT {
  private static final String HERE = "192.0.2.30";
  private static final int FEW = 25;
  private static final int MANY = 75;

  @Inject SignIn signIn;
  @Inject People people;
  @Inject SignInLedger ledger;
  @Inject ServerKey key;
  @Inject UserTransaction transaction;
  @Inject Clocks clocks;

  private Map<String, Supplier<Outcome>> refusals;
  private People.Staff known;

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  @BeforeEach
  void arrive() {
    // Time stands still, so that the blocked one stays blocked however long the machine takes.
    clocks.use(Clock.fixed(Instant.now(), ZoneOffset.UTC));
    var site = people.site();
    known = people.staff(site, Role.MEDIATOR);
    People.Staff blocked = people.staff(site, Role.MEDIATOR);
    People.Staff disabled = people.staff(site, Role.MEDIATOR);
    people.disable(disabled);
    for (int i = 0; i < 6; i++) {
      signIn.staff(blocked.email(), "pas celui-ci", HERE);
    }
    int[] turn = {0};
    refusals = new LinkedHashMap<>();
    refusals.put("unknown", () -> guess("nobody" + turn[0]++ + "@centre.example", "pas celui-ci"));
    refusals.put("wrong", () -> guess(known.email(), "pas celui-ci"));
    refusals.put("blocked", () -> guess(blocked.email(), People.PASSWORD));
    refusals.put("disabled", () -> guess(disabled.email(), People.PASSWORD));
  }

  private void forget(People.Staff person) {
    try {
      transaction.begin();
      ledger.forgive(key.fingerprint("staff", person.email()));
      transaction.commit();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Outcome guess(String email, String password) {
    return signIn.staff(email, password, "192.0.2." + (40 + Math.floorMod(email.hashCode(), 200)));
  }

  @Test
  void the_answer_is_the_same() {
    refusals.forEach(
        (what, refusal) -> assertThat(refusal.get()).as(what).isEqualTo(new Outcome.Refused(0)));
  }

  /**
   * Samples are taken in turn, so that whatever else the machine does falls on all alike. The
   * chance that a refusal of one kind lasts longer than one of another (Mann and Whitney's U over
   * its maximum) stays near one half, and the medians within a fifth. A third of the samples
   * settles it where these keep to narrower bounds.
   */
  @Test
  void and_takes_as_long() {
    Map<String, List<Long>> lasted = new LinkedHashMap<>();
    refusals.keySet().forEach(what -> lasted.put(what, new ArrayList<>()));
    sample(FEW, lasted);
    if (!alike(lasted, 0.88, 0.36)) {
      sample(MANY - FEW, lasted);
      assertThat(alike(lasted, 0.8, 0.3)).as("%s", lasted).isTrue();
    }
  }

  private void sample(int times, Map<String, List<Long>> lasted) {
    for (int i = 0; i < times; i++) {
      // As a success would, so that this one is never blocked.
      forget(known);
      refusals.forEach(
          (what, refusal) -> {
            long begun = System.nanoTime();
            refusal.get();
            lasted.get(what).add(System.nanoTime() - begun);
          });
    }
  }

  /** Whether none lasts longer or shorter than a refusal of somebody unknown. */
  private static boolean alike(Map<String, List<Long>> lasted, double shorter, double rarer) {
    List<Long> unknown = lasted.get("unknown");
    return lasted.values().stream()
        .filter(durations -> durations != unknown)
        .allMatch(
            durations ->
                within(median(durations) / median(unknown), shorter, 1 / shorter)
                    && within(chanceOfLasting(durations, unknown), rarer, 1 - rarer));
  }

  private static boolean within(double value, double least, double most) {
    return least <= value && value <= most;
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double chanceOfLasting(List<Long> one, List<Long> other) {
    long longer = 0;
    for (long mine : one) {
      for (long its : other) {
        longer += mine > its ? 1 : 0;
      }
    }
    return (double) longer / ((long) one.size() * other.size());
  }
}
