package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.apache.shiro.authz.AuthorizationException;
import org.declic.identity.FirstSetUp.Administrator;
import org.declic.identity.FirstSetUp.Place;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may have an account, and how the first one comes about. */
@ArquillianTest
class AccountsIT {
  private static final String HERE = "192.0.2.60";
  private static final Place PLACE = new Place("Cité des métiers", "FR", "Europe/Paris", "");

  @Inject AccountDesk desk;
  @Inject FirstSetUp setUp;
  @Inject SetUpCode code;
  @Inject SignIn signIn;
  @Inject People people;
  @Inject IdentityTables tables;

  private People.Staff nadia;
  private Actor actor;

  @BeforeEach
  void arrive() {
    nadia = people.staff(people.site(), Role.ADMIN);
    actor = nadia.signedIn();
    people.saidPassword(actor);
  }

  private static String email() {
    return AccountId.next().value() + "@centre.example";
  }

  private AccountId invite(String email) {
    return desk.invite(RequestId.next(), actor, "Karim B.", email, EnumSet.of(Role.MEDIATOR));
  }

  @Test
  void a_colleague_comes_in_with_the_password_that_was_shown_once() {
    String email = email();
    AccountId karim = invite(email);

    String password = desk.firstPassword(actor, karim).orElseThrow();

    assertThat(signIn.staff(email, password, HERE)).isInstanceOf(Outcome.Entered.class);
    assertThat(desk.firstPassword(people.staff(nadia.site(), Role.ADMIN).signedIn(), karim))
        .as("for its maker only")
        .isEmpty();
  }

  @Test
  void an_address_has_one_account() {
    String email = email();
    invite(email);

    assertThatThrownBy(() -> invite(email.toUpperCase()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("identity.refused.email_taken"));
  }

  @Test
  void nobody_grants_what_a_learner_or_nobody_holds() {
    for (Set<Role> roles : Set.of(EnumSet.noneOf(Role.class), EnumSet.of(Role.LEARNER))) {
      assertThatThrownBy(() -> desk.invite(RequestId.next(), actor, "K", email(), roles))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void nobody_disables_their_own_account() {
    assertThatThrownBy(() -> desk.disable(RequestId.next(), actor, nadia.id()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @Tag("ACC-05")
  void another_sites_account_does_not_exist_here() {
    People.Staff elsewhere = people.staff(people.site(), Role.MEDIATOR);

    assertThatThrownBy(() -> desk.disable(RequestId.next(), actor, elsewhere.id()))
        .isInstanceOf(UnknownThing.class);
    assertThatThrownBy(() -> desk.renewPassword(RequestId.next(), actor, elsewhere.id()))
        .isInstanceOf(UnknownThing.class);
  }

  @Test
  void a_mediator_administers_nobody() {
    Actor mediator = people.staff(nadia.site(), Role.MEDIATOR).signedIn();

    assertThatThrownBy(
            () -> desk.invite(RequestId.next(), mediator, "K", email(), EnumSet.of(Role.ADMIN)))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  @Tag("AUT-08")
  void the_set_up_code_works_once_and_the_database_does_not_know_it() {
    String shown = code.make();
    assertThat(
            tables.number(
                "select count(*) from installation where setting like ?", "%" + shown + "%"))
        .isZero();
    Administrator claire = new Administrator("Claire M.", email(), People.PASSWORD);

    setUp.make(RequestId.next(), shown.toLowerCase().replace("-", " "), claire, PLACE);

    assertThat(signIn.staff(claire.email(), People.PASSWORD, HERE))
        .isInstanceOf(Outcome.Entered.class);
    Administrator other = new Administrator("X", email(), People.PASSWORD);
    assertThatThrownBy(() -> setUp.make(RequestId.next(), shown, other, PLACE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("identity.refused.set_up_code"));
  }

  @Test
  @Tag("AUT-08")
  void a_code_survives_a_mistake_in_another_field_but_not_the_next_start() {
    String shown = code.make();
    assertThatThrownBy(
            () ->
                setUp.make(
                    RequestId.next(), shown, new Administrator("C", email(), "court"), PLACE))
        .isInstanceOf(Refusal.class);
    assertThat(code.isRight(shown)).isTrue();

    code.make();

    assertThat(code.isRight(shown)).isFalse();
  }

  @Test
  @Tag("AUT-08")
  void without_the_code_nobody_becomes_administrator() {
    code.make();

    for (String guess : new String[] {"", "0000-0000-0000-0000", "admin", "%"}) {
      assertThatThrownBy(
              () ->
                  setUp.make(RequestId.next(), guess, new Administrator("C", email(), "x"), PLACE))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.key()).isEqualTo("identity.refused.set_up_code"));
    }
  }
}
