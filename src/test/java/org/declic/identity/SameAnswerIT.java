package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
  private static final int SAMPLES = 75;

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
   * its maximum) stays near one half, and the medians within a fifth.
   */
  @Test
  void and_takes_as_long() {
    Map<String, long[]> lasted = new LinkedHashMap<>();
    refusals.keySet().forEach(what -> lasted.put(what, new long[SAMPLES]));
    for (int i = 0; i < SAMPLES; i++) {
      int sample = i;
      // As a success would, so that this one is never blocked.
      forget(known);
      refusals.forEach(
          (what, refusal) -> {
            long begun = System.nanoTime();
            refusal.get();
            lasted.get(what)[sample] = System.nanoTime() - begun;
          });
    }

    long[] unknown = lasted.remove("unknown");
    lasted.forEach(
        (what, durations) -> {
          assertThat(median(durations) / median(unknown)).as(what).isBetween(0.8, 1.25);
          assertThat(chanceOfLasting(durations, unknown)).as(what).isBetween(0.3, 0.7);
        });
  }

  private static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double chanceOfLasting(long[] one, long[] other) {
    long longer = 0;
    for (long mine : one) {
      for (long its : other) {
        longer += mine > its ? 1 : 0;
      }
    }
    return (double) longer / ((long) one.length * other.length);
  }
}
