package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Clocks;
import org.declic.platform.RequestId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before what opens doors or cannot be taken back, staff say their password once more. */
@ArquillianTest
@Tag("AUT-11")
class PasswordAgainIT {
  private static final String HERE = "192.0.2.70";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @Inject SignIn signIn;
  @Inject SessionRegister register;
  @Inject PasswordAgain password;
  @Inject AccountDesk accounts;
  @Inject Erasing erasing;
  @Inject People people;
  @Inject IdentityTables tables;
  @Inject Clocks clocks;

  private People.Staff nadia;
  private Actor actor;

  @BeforeEach
  void comeIn() {
    at(NOW);
    nadia = people.staff(people.site(), Role.ADMIN, Role.MEDIATOR);
    nadia.signedIn();
    actor = enter();
  }

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  private void at(Instant now) {
    clocks.use(Clock.fixed(now, ZoneOffset.UTC));
  }

  private void minutesLater(int minutes) {
    at(NOW.plus(Duration.ofMinutes(minutes)));
  }

  private Actor enter() {
    Outcome.Entered entered = (Outcome.Entered) signIn.staff(nadia.email(), People.PASSWORD, HERE);
    return register.actor(entered.token()).orElseThrow();
  }

  /** Each of those that the house asks it for. */
  private List<ThrowingCallable> sensitiveActs() {
    People.Staff colleague = people.staff(nadia.site(), Role.MEDIATOR);
    People.Card card = people.card(nadia.site(), nadia.id());
    String email = AccountId.next().value() + "@centre.example";
    return List.of(
        () ->
            accounts.invite(RequestId.next(), actor, "Karim B.", email, EnumSet.of(Role.MEDIATOR)),
        () -> accounts.renewPassword(RequestId.next(), actor, colleague.id()),
        () -> accounts.disable(RequestId.next(), actor, colleague.id()),
        () -> accounts.enable(RequestId.next(), actor, colleague.id()),
        () -> erasing.eraseAtDesk(RequestId.next(), actor, card.learner()));
  }

  @Test
  void whoever_has_just_come_in_is_believed() throws Throwable {
    assertThat(password.isFresh(actor)).isTrue();
    for (ThrowingCallable act : sensitiveActs()) {
      act.call();
    }
  }

  @Test
  void later_nothing_of_it_is_done_before_the_password_is_said() throws Throwable {
    minutesLater(21);

    for (ThrowingCallable act : sensitiveActs()) {
      assertThatThrownBy(act).isInstanceOf(PasswordNeeded.class);
    }
    assertThat(password.say(actor, People.PASSWORD, HERE)).isTrue();
    for (ThrowingCallable act : sensitiveActs()) {
      act.call();
    }
    assertThat(tables.events("PASSWORD_SAID_AGAIN", actor.toString())).isEqualTo(1);
  }

  @Test
  void a_page_asks_sooner_than_its_form_is_refused() {
    minutesLater(11);

    assertThat(password.isFresh(actor)).isFalse();
    password.demand(actor);
  }

  @Test
  void a_wrong_one_changes_nothing_and_counts_as_at_the_door() {
    minutesLater(21);
    for (int wrong = 0; wrong < 5; wrong++) {
      assertThat(password.say(actor, "pas celui-ci", HERE)).isFalse();
    }

    assertThat(password.say(actor, People.PASSWORD, HERE)).as("too early").isFalse();
    assertThat(signIn.staff(nadia.email(), People.PASSWORD, HERE))
        .as("the door counts the same tries")
        .isInstanceOf(Outcome.Refused.class);
    assertThatThrownBy(() -> password.demand(actor)).isInstanceOf(PasswordNeeded.class);
  }

  @Test
  void it_counts_for_the_one_session_that_heard_it() {
    minutesLater(21);
    Actor elsewhere = enter();

    assertThat(password.isFresh(elsewhere)).isTrue();
    assertThat(password.isFresh(actor)).isFalse();
  }

  @Test
  void somebody_else_s_session_proves_nothing() {
    People.Staff karim = people.staff(nadia.site(), Role.MEDIATOR);
    Actor pretended =
        new Actor(
            Actor.Kind.STAFF,
            karim.id().value(),
            karim.site().value(),
            karim.roles(),
            "Karim B.",
            "",
            "fr",
            ReadingSettings.USUAL,
            actor.sessionKey(),
            true);

    assertThat(password.isFresh(pretended)).isFalse();
    assertThatThrownBy(() -> password.demand(pretended)).isInstanceOf(PasswordNeeded.class);
  }
}
