package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.declic.platform.Open;
import org.declic.platform.UseCase;

/**
 * The password of staff who are signed in already. Before what opens doors to others, carries many
 * people out of the house or cannot be taken back, it must have been said a short while ago: a desk
 * that somebody left open is not that person (AUT-11).
 */
@UseCase
public class PasswordAgain {
  /** A page that leads to such an act asks after that long. */
  static final Duration ASKED_AFTER = Duration.ofMinutes(10);

  /** The act itself is refused after that long: whoever was let in has time to fill the form. */
  static final Duration REFUSED_AFTER = Duration.ofMinutes(20);

  @Inject SignInLedger ledger;
  @Inject Accounts accounts;
  @Inject PasswordTries tries;
  @Inject PasswordHashing hashing;
  @Inject Clock clock;

  /** Said in this session, when coming in or since, not long ago. */
  @Open("answers for the very session that asks")
  public boolean isFresh(Actor actor) {
    return isSince(actor, ASKED_AFTER);
  }

  /**
   * @throws PasswordNeeded when the password was not said in this session for too long
   */
  @Open("refuses, and never allows anything by itself")
  public void demand(Actor actor) {
    if (!isSince(actor, REFUSED_AFTER)) {
      throw new PasswordNeeded();
    }
  }

  private boolean isSince(Actor actor, Duration longest) {
    Instant limit = clock.instant().minus(longest);
    return ledger
        .session(actor.sessionKey())
        .filter(session -> session.subjectId().equals(actor.id()))
        .filter(session -> session.sureAt().isAfter(limit))
        .isPresent();
  }

  /**
   * Wrong ones count as at the door. No transaction of its own: none is held while it is compared.
   *
   * @return whether it was right
   */
  @Open("answers for the very session that asks")
  @Transactional(TxType.NOT_SUPPORTED)
  public boolean say(Actor actor, String password, String source) {
    String email = accounts.find(actor.account()).map(Account::email).orElse("");
    boolean tooLong = password.length() > 2 * Passwords.LONGEST;
    Optional<Account> account = tries.begin(email, source);
    if (account.isEmpty() || tooLong) {
      hashing.matchNobody(tooLong ? "" : password);
      tries.wrong(email, source);
      return false;
    }
    if (!hashing.matches(password, account.get().passwordHash())) {
      tries.wrong(email, source);
      return false;
    }
    tries.again(actor, email, source);
    return true;
  }
}
