package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Language;
import org.declic.platform.RequestId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each act around access leaves exactly one event: who, by id only, what, when, from where. */
@ArquillianTest
@Tag("LOG-01")
class SecurityLogIT {
  private static final String HERE = "192.0.2.50";

  @Inject SignIn signIn;
  @Inject PassDesk desk;
  @Inject AccountDesk accounts;
  @Inject SessionRegister register;
  @Inject People people;
  @Inject IdentityTables tables;

  private People.Staff karim;
  private People.Card card;

  @BeforeEach
  void arrive() {
    karim = people.staff(people.site(), Role.MEDIATOR, Role.ADMIN);
    card = people.card(karim.site(), karim.id());
  }

  private String staff() {
    return "staff:" + karim.id().value();
  }

  private String learner() {
    return "learner:" + card.learner().value();
  }

  private Outcome pin(Pin pin) {
    return signIn.enterPin(signIn.showCode(card.code()), Optional.of(pin), HERE);
  }

  private long ofSite() {
    return tables.number(
        "select count(*) from security_event where site_id = ?", karim.site().value());
  }

  @Test
  void coming_in_and_leaving() {
    signIn.staff(karim.email(), "pas celui-ci", HERE);
    Outcome.Entered entered = (Outcome.Entered) signIn.staff(karim.email(), People.PASSWORD, HERE);
    signIn.leave(register.actor(entered.token()).orElseThrow(), HERE);

    assertThat(tables.events("SIGN_IN_REFUSED", staff())).isEqualTo(1);
    assertThat(tables.events("SIGN_IN", staff())).isEqualTo(1);
    assertThat(tables.events("SIGN_OUT", staff())).isEqualTo(1);
    assertThat(ofSite()).isEqualTo(3);
  }

  @Test
  void a_card_and_its_pin() {
    pin(card.wrongPin());
    pin(card.pin());

    assertThat(tables.events("SIGN_IN_REFUSED", learner())).isEqualTo(1);
    assertThat(tables.events("SIGN_IN", learner())).isEqualTo(1);
    assertThat(ofSite()).isEqualTo(2);
  }

  @Test
  void a_card_that_pauses_and_is_released() {
    for (int i = 0; i < 7; i++) {
      pin(card.wrongPin());
    }
    desk.release(RequestId.next(), karim.signedIn(), card.learner());

    assertThat(tables.events("PASS_PAUSED", learner())).isEqualTo(1);
    assertThat(tables.events("PASS_RELEASED", staff())).isEqualTo(1);
  }

  @Test
  void cards_made_and_stopped() {
    RequestId request = RequestId.next();
    Actor actor = karim.signedIn();
    desk.issue(request, actor, "Mimosa", "heron", Language.FRENCH);
    desk.issue(request, actor, "Mimosa", "heron", Language.FRENCH);
    desk.revoke(RequestId.next(), actor, card.learner());

    assertThat(tables.events("PASS_ISSUED", staff())).isEqualTo(1);
    assertThat(tables.events("PASS_REVOKED", staff())).isEqualTo(1);
    assertThat(ofSite()).isEqualTo(2);
  }

  @Test
  void accounts_made_disabled_and_given_a_new_password() {
    Actor actor = karim.signedIn();
    people.saidPassword(actor);
    AccountId sophie =
        accounts.invite(
            RequestId.next(),
            actor,
            "Sophie L.",
            AccountId.next().value() + "@centre.example",
            EnumSet.of(Role.MEDIATOR));
    accounts.renewPassword(RequestId.next(), actor, sophie);
    accounts.disable(RequestId.next(), actor, sophie);
    accounts.enable(RequestId.next(), actor, sophie);

    assertThat(tables.events("ACCOUNT_CREATED", staff())).isEqualTo(1);
    assertThat(tables.events("PASSWORD_RENEWED", staff())).isEqualTo(1);
    assertThat(tables.events("ACCOUNT_DISABLED", staff())).isEqualTo(1);
    assertThat(tables.events("ACCOUNT_ENABLED", staff())).isEqualTo(1);
    assertThat(ofSite()).isEqualTo(4);
  }

  @Test
  @Tag("LOG-02")
  void no_event_holds_a_code_a_pin_or_an_address_of_a_person() {
    pin(card.wrongPin());
    signIn.staff(karim.email(), "canari-mot-de-passe", HERE);

    for (String column : new String[] {"actor", "object", "source", "action"}) {
      for (String secret :
          new String[] {card.code().value(), karim.email(), "canari-mot-de-passe", "Mimosa"}) {
        assertThat(
                tables.number(
                    "select count(*) from security_event where " + column + " like ?",
                    "%" + secret + "%"))
            .as(column)
            .isZero();
      }
    }
  }
}
