package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.declic.identity.SignIn.Outcome;
import org.declic.platform.Clocks;
import org.declic.platform.Language;
import org.declic.platform.RequestId;
import org.declic.platform.Secrets;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session is a row: it begins with a new token, ends at once, and never lasts for ever. */
@ArquillianTest
class SessionsIT {
  private static final String HERE = "192.0.2.20";

  @Inject SignIn signIn;
  @Inject PassDesk desk;
  @Inject AccountDesk accounts;
  @Inject SessionRegister register;
  @Inject SignInLedger ledger;
  @Inject LearnerQueries learners;
  @Inject People people;
  @Inject IdentityTables tables;
  @Inject Clocks clocks;
  @Inject UserTransaction transaction;

  private People.Staff karim;
  private People.Card card;
  private Instant start;

  @BeforeEach
  void arrive() {
    karim = people.staff(people.site(), Role.MEDIATOR);
    card = people.card(karim.site(), karim.id());
    // As it is stored.
    start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    at(Duration.ZERO);
  }

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  private void at(Duration later) {
    clocks.use(Clock.fixed(start.plus(later), ZoneOffset.UTC));
  }

  private String token(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Entered.class);
    return ((Outcome.Entered) outcome).token();
  }

  private String withPin() {
    return token(signIn.enterPin(signIn.showCode(card.code()), Optional.of(card.pin()), HERE));
  }

  private String confirmed() {
    Actor waiting = register.actor(withPin()).orElseThrow();
    return token(signIn.confirm(waiting).orElseThrow());
  }

  private String staff() {
    return token(signIn.staff(karim.email(), People.PASSWORD, HERE));
  }

  @Test
  @Tag("SES-02")
  void saying_it_is_me_changes_the_token_and_the_old_one_is_dead() {
    String before = withPin();
    Actor waiting = register.actor(before).orElseThrow();
    assertThat(waiting.confirmed()).isFalse();

    String after = token(signIn.confirm(waiting).orElseThrow());

    assertThat(after).isNotEqualTo(before);
    assertThat(register.actor(before)).isEmpty();
    assertThat(register.actor(after).orElseThrow().confirmed()).isTrue();
  }

  @Test
  @Tag("SES-02")
  void two_sign_ins_of_the_same_person_have_two_tokens() {
    assertThat(staff()).isNotEqualTo(staff());
  }

  @Test
  @Tag("AUT-04")
  void the_database_knows_no_token_no_code_and_no_pin() {
    String token = confirmed();

    assertThat(count("signed_in_session", "token_hash", token)).isZero();
    assertThat(count("signed_in_session", "token_hash", Secrets.fingerprint(token))).isEqualTo(1);
    assertThat(count("pass", "code_hash", card.code().value())).isZero();
    assertThat(count("pass", "qr_hash", card.qrToken())).isZero();
    assertThat(count("pass", "pin_hash", card.pin().value())).isZero();
  }

  private long count(String table, String column, String value) {
    return tables.number("select count(*) from " + table + " where " + column + " = ?", value);
  }

  @Test
  void a_card_is_in_use_until_every_session_with_it_was_ended() {
    Actor room = register.actor(confirmed()).orElseThrow();
    Actor phone = register.actor(confirmed()).orElseThrow();
    assertThat(use().lastAt()).isEqualTo(start);

    signIn.leave(room, HERE);
    assertThat(use().leftAt()).as("still open on the telephone").isEmpty();

    at(Duration.ofMinutes(2));
    signIn.leave(phone, HERE);
    assertThat(use().leftAt()).contains(start.plus(Duration.ofMinutes(2)));
    assertThat(learners.cardUse(karim.site(), List.of(card.learner()), start.plusMillis(1)))
        .as("used before, not since")
        .isEmpty();
  }

  private CardUse use() {
    return learners
        .cardUse(karim.site(), List.of(card.learner()), start.minusSeconds(60))
        .get(card.learner());
  }

  @Test
  void a_scanned_card_opens_like_a_typed_code() {
    String shown = signIn.showQr(card.qrToken());

    token(signIn.enterPin(shown, Optional.of(card.pin()), HERE));
  }

  @Test
  void a_card_shown_ten_minutes_ago_must_be_shown_again() {
    String shown = signIn.showCode(card.code());
    at(Duration.ofMinutes(10).plusSeconds(1));

    assertThat(signIn.enterPin(shown, Optional.of(card.pin()), HERE))
        .isInstanceOf(Outcome.Expired.class);
  }

  @Test
  @Tag("SES-03")
  void fifteen_quiet_minutes_end_a_learners_session_and_thirty_a_mediators() {
    String learner = confirmed();
    String visitor = signIn.visit(Language.FRENCH).token();
    String mediator = staff();

    at(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(register.actor(learner)).isEmpty();
    assertThat(register.actor(visitor)).isEmpty();
    assertThat(register.actor(mediator)).isPresent();

    at(Duration.ofMinutes(46));
    assertThat(register.actor(mediator)).isEmpty();
  }

  @Test
  @Tag("SES-03")
  void after_eight_hours_even_a_busy_session_ends() {
    String mediator = staff();
    for (int minutes = 20; minutes <= 480; minutes += 20) {
      at(Duration.ofMinutes(minutes));
      assertThat(register.actor(mediator)).as("after %d minutes", minutes).isPresent();
    }

    at(Duration.ofHours(8).plusSeconds(5));
    assertThat(register.actor(mediator)).isEmpty();
  }

  @Test
  @Tag("SES-04")
  void i_have_finished_kills_the_token_at_once() {
    String token = confirmed();

    signIn.leave(register.actor(token).orElseThrow(), HERE);

    assertThat(register.actor(token)).isEmpty();
  }

  @Test
  void another_server_learns_within_five_seconds_that_a_session_ended() throws Exception {
    String token = confirmed();
    Actor actor = register.actor(token).orElseThrow();
    // What another server does: the row changes, this one's memory is not told.
    transaction.begin();
    ledger.session(actor.sessionKey()).orElseThrow().end(start);
    transaction.commit();

    at(Duration.ofSeconds(5));
    assertThat(register.actor(token)).isEmpty();
  }

  @Test
  void a_replaced_card_ends_what_the_old_one_opened_and_opens_nothing_more() {
    String token = confirmed();

    desk.replace(RequestId.next(), karim.signedIn(), card.learner());

    assertThat(register.actor(token)).isEmpty();
    assertThat(signIn.enterPin(signIn.showCode(card.code()), Optional.of(card.pin()), HERE))
        .isInstanceOf(Outcome.Refused.class);
    PrintedCard printed = desk.printTray(karim.actor()).get(0);
    token(signIn.enterPin(signIn.showQr(printed.qrToken()), Optional.of(printed.pin()), HERE));
  }

  @Test
  void a_disabled_account_is_out_at_once_and_stays_out() {
    Actor admin = people.staff(karim.site(), Role.ADMIN).signedIn();
    people.saidPassword(admin);
    String token = staff();

    accounts.disable(RequestId.next(), admin, karim.id());

    assertThat(register.actor(token)).isEmpty();
    assertThat(signIn.staff(karim.email(), People.PASSWORD, HERE))
        .isInstanceOf(Outcome.Refused.class);
  }
}
