package org.declic.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.Open;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;
import org.declic.platform.Settings;
import org.declic.platform.UseCase;

/**
 * Invented people whose passwords, codes and PINs are printed in the documentation. Refuses to work
 * on an installation that does not ask for demonstration data.
 */
@UseCase
public class DemonstrationPeople {
  @Inject Settings settings;
  @Inject Accounts accounts;
  @Inject Learners learners;
  @Inject Passes passes;
  @Inject PasswordHashing hashing;
  @Inject ServerKey key;
  @Inject Clock clock;

  @Open("called at start, before anybody can sign in; see onlyInDemonstrations")
  public AccountId account(
      SiteId site, String email, String displayName, String password, Set<Role> roles) {
    onlyInDemonstrations();
    Account account =
        new Account(
            AccountId.next(),
            site,
            new EmailAddress(email),
            displayName,
            hashing.hash(Passwords.acceptable(password)),
            roles,
            clock.instant());
    accounts.add(account);
    return account.id();
  }

  /** A learner with a card whose code, PIN and QR token are known beforehand. */
  @Open("called at start, before anybody can sign in; see onlyInDemonstrations")
  public LearnerId learner(
      SiteId site,
      String nickname,
      Picture picture,
      Language language,
      CardCode code,
      Pin pin,
      String qrToken,
      AccountId issuedBy) {
    onlyInDemonstrations();
    Learner learner =
        Learner.withPass(
            LearnerId.next(), site, new Nickname(nickname), picture, language, clock.instant());
    learners.add(learner);
    passes.add(
        new Pass(
            PassId.next(),
            learner,
            key.fingerprint("card-code", code.value()),
            Secrets.fingerprint(qrToken),
            hashing.hash(pin.value()),
            issuedBy,
            clock.instant()));
    return learner.id();
  }

  private void onlyInDemonstrations() {
    if (!settings.demonstration()) {
      throw new IllegalStateException("This is no demonstration");
    }
  }
}
