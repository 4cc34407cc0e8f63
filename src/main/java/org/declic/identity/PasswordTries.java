package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.Language;
import org.declic.platform.ServerKey;

/**
 * A staff password in two short transactions around the comparison, as {@link PinTries}. Known and
 * unknown addresses are counted alike.
 */
@ApplicationScoped
@Transactional
class PasswordTries {
  private static final int FREE_TRIES = 5;

  @Inject SignInLedger ledger;
  @Inject Accounts accounts;
  @Inject ServerKey key;
  @Inject SecurityLog log;
  @Inject SessionOpening opening;
  @Inject Clock clock;

  /** The hash to compare with; empty when the answer will be no in any case. */
  Optional<Account> begin(String email, String source) {
    Instant now = clock.instant();
    Optional<Account> account =
        accounts.withEmail(name(email)).filter(found -> !found.isDisabled());
    boolean stranger =
        account
            .map(found -> ledger.isStranger("staff:" + found.id().value(), source, now))
            .orElse(false);
    boolean free = ledger.takeTry(subject(email), now, FREE_TRIES);
    if (free) {
      ledger.countFrom(source, now);
    }
    return account.filter(found -> free && !stranger);
  }

  SignIn.Outcome wrong(String email, String source) {
    Optional<Account> account = accounts.withEmail(name(email));
    log.write(
        account.map(Account::site),
        Action.SIGN_IN_REFUSED,
        account.map(found -> "staff:" + found.id().value()).orElse("staff"),
        "",
        source);
    return new SignIn.Outcome.Refused(0);
  }

  /**
   * @param door the language in which they came in, when they chose or were given one
   * @param newHash the same password under today's parameters, when the stored one is older
   */
  SignIn.Outcome right(
      AccountId id,
      Optional<String> newHash,
      Optional<Language> door,
      String email,
      String source) {
    Account account = accounts.find(id).orElseThrow();
    door.ifPresent(account::reads);
    ledger.forgive(subject(email));
    ledger.uncountFrom(source);
    newHash.ifPresent(account::rehash);
    ledger.sweep(clock.instant());
    log.write(Optional.of(account.site()), Action.SIGN_IN, "staff:" + id.value(), "", source);
    return opening.open(account.site(), Actor.Kind.STAFF, id.value());
  }

  /** Said again in a session that is open already. */
  void again(Actor actor, String email, String source) {
    ledger.forgive(subject(email));
    ledger.uncountFrom(source);
    ledger.session(actor.sessionKey()).ifPresent(session -> session.sure(clock.instant()));
    log.write(Optional.of(actor.site()), Action.PASSWORD_SAID_AGAIN, actor.toString(), "", source);
  }

  private static String name(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private String subject(String email) {
    return key.fingerprint("staff", name(email));
  }
}
