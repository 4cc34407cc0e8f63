package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Clocks;
import org.declic.platform.RequestId;
import org.declic.platform.ServerKey;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Guessing is stopped by person; a shared address stops nobody else. */
@ArquillianTest
@Tag("AUT-05")
class ThrottlingIT {
  private static final String HERE = "192.0.2.10";
  private static final int GUESSES = 200;
  private static final Instant START = Instant.now();

  @Inject SignIn signIn;
  @Inject People people;
  @Inject PassDesk desk;
  @Inject IdentityTables tables;
  @Inject ServerKey key;
  @Inject Clocks clocks;
  @Inject SignInLedger ledger;
  @Inject UserTransaction transaction;
  @Resource ManagedExecutorService executor;

  private People.Staff karim;
  private People.Card card;

  @BeforeEach
  void arrive() {
    wait(Duration.ZERO);
    karim = people.staff(people.site(), Role.MEDIATOR);
    card = people.card(karim.site(), karim.id());
  }

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  /** Time stands still, however long the machine takes. */
  private void wait(Duration pause) {
    clocks.use(Clock.fixed(START.plus(pause), ZoneOffset.UTC));
  }

  private List<Outcome> atOnce(int times, Callable<Outcome> guess) throws Exception {
    List<Future<Outcome>> running = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      running.add(executor.submit(guess));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> each : running) {
      outcomes.add(each.get());
    }
    return outcomes;
  }

  private Outcome guessPassword() {
    return signIn.staff(karim.email(), "pas le bon mot de passe", HERE);
  }

  private Outcome password() {
    return signIn.staff(karim.email(), People.PASSWORD, HERE);
  }

  private Outcome pin(Pin pin) {
    return signIn.enterPin(signIn.showCode(card.code()), Optional.of(pin), HERE);
  }

  @Test
  void of_200_wrong_passwords_at_once_five_are_compared() throws Exception {
    List<Outcome> outcomes = atOnce(GUESSES, this::guessPassword);

    assertThat(outcomes).hasSize(GUESSES).allMatch(Outcome.Refused.class::isInstance);
    assertThat(
            tables.number(
                "select failures from sign_in_failure where subject_hash = ?",
                key.fingerprint("staff", karim.email())))
        .isEqualTo(5);
    assertThat(password()).as("blocked: not even looked at").isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_minute_after_the_fifth_the_right_password_opens() throws Exception {
    atOnce(5, this::guessPassword);

    wait(Duration.ofSeconds(55));
    assertThat(password()).isInstanceOf(Outcome.Refused.class);
    wait(Duration.ofSeconds(65));
    assertThat(password()).isInstanceOf(Outcome.Entered.class);
  }

  @Test
  void a_success_forgets_the_failures_before() {
    for (int i = 0; i < 4; i++) {
      guessPassword();
    }
    assertThat(password()).isInstanceOf(Outcome.Entered.class);
    for (int i = 0; i < 4; i++) {
      guessPassword();
    }
    assertThat(password()).isInstanceOf(Outcome.Entered.class);
  }

  @Test
  void the_neighbour_at_the_same_address_still_comes_in() throws Exception {
    atOnce(10, this::guessPassword);
    People.Staff sophie = people.staff(karim.site(), Role.MEDIATOR);

    assertThat(signIn.staff(sophie.email(), People.PASSWORD, HERE))
        .isInstanceOf(Outcome.Entered.class);
    assertThat(pin(card.pin())).isInstanceOf(Outcome.Entered.class);
  }

  @Test
  void of_200_wrong_pins_at_once_five_are_compared_and_the_card_waits_for_a_mediator()
      throws Exception {
    List<Outcome> outcomes = atOnce(GUESSES, () -> pin(card.wrongPin()));

    assertThat(outcomes).noneMatch(Outcome.Entered.class::isInstance);
    assertThat(tables.number("select failures from pass where id = ?", card.pass().value()))
        .isEqualTo(5);
    assertThat(tables.events("PASS_PAUSED", "learner:" + card.learner().value())).isEqualTo(1);
    assertThat(pin(card.pin())).isInstanceOf(Outcome.Paused.class);

    wait(Duration.ofDays(2));
    assertThat(pin(card.pin())).as("time alone opens nothing").isInstanceOf(Outcome.Paused.class);
  }

  @Test
  void a_mediator_who_sees_the_person_gives_five_new_tries() {
    for (int i = 0; i < 5; i++) {
      pin(card.wrongPin());
    }
    desk.release(RequestId.next(), karim.signedIn(), card.learner());

    assertThat(pin(card.wrongPin())).isEqualTo(new Outcome.Refused(4));
    assertThat(pin(card.pin())).isInstanceOf(Outcome.Entered.class);
  }

  @Test
  void a_card_that_does_not_exist_counts_down_like_one_that_does() {
    CardCode nobodys = CardCode.random();
    for (int left = 4; left > 0; left--) {
      assertThat(pin(card.wrongPin())).isEqualTo(new Outcome.Refused(left));
      assertThat(unknown(nobodys)).isEqualTo(new Outcome.Refused(left));
    }
    assertThat(pin(card.wrongPin())).isInstanceOf(Outcome.Paused.class);
    assertThat(unknown(nobodys)).isInstanceOf(Outcome.Paused.class);
  }

  private Outcome unknown(CardCode code) {
    return signIn.enterPin(signIn.showCode(code), Optional.of(card.pin()), HERE);
  }

  @Test
  void whoever_tries_name_after_name_finds_the_door_shut_but_not_for_those_who_know_it()
      throws Exception {
    assertThat(signIn.staff(karim.email(), People.PASSWORD, "192.0.2.66"))
        .isInstanceOf(Outcome.Entered.class);
    People.Staff sophie = people.staff(karim.site(), Role.MEDIATOR);
    transaction.begin();
    for (int i = 0; i < GUESSES; i++) {
      ledger.countFrom("192.0.2.66", START);
    }
    transaction.commit();

    assertThat(signIn.staff(sophie.email(), People.PASSWORD, "192.0.2.66"))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(signIn.staff(karim.email(), People.PASSWORD, "192.0.2.66"))
        .isInstanceOf(Outcome.Entered.class);
    assertThat(signIn.staff(sophie.email(), People.PASSWORD, HERE))
        .isInstanceOf(Outcome.Entered.class);
  }
}
