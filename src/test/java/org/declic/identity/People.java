package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.declic.identity.organisation.Site;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;

/** People for the in-container tests: each with a site of their own, a password, a card. */
@ApplicationScoped
@Transactional
public class People {
  static final String PASSWORD = "une phrase assez longue";

  @Inject Sites sites;
  @Inject Accounts accounts;
  @Inject Learners learners;
  @Inject Passes passes;
  @Inject PasswordHashing hashing;
  @Inject SignInLedger ledger;
  @Inject ServerKey key;
  @Inject Clock clock;

  SiteId site() {
    Site site =
        new Site(SiteId.next(), "Centre", "FR", ZoneId.of("Europe/Paris"), "", clock.instant());
    sites.add(site);
    return site.id();
  }

  Staff staff(SiteId site, Role... roles) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(Set.of(roles));
    String email = AccountId.next().value().toLowerCase(Locale.ROOT) + "@centre.example";
    Account account =
        new Account(
            AccountId.next(),
            site,
            new EmailAddress(email),
            "Karim B.",
            hashing.hash(PASSWORD),
            held,
            clock.instant());
    accounts.add(account);
    return new Staff(account.id(), site, email, held);
  }

  /** Their session is open, and has just heard the password. */
  void saidPassword(Actor staff) {
    ledger
        .session(staff.sessionKey())
        .ifPresentOrElse(
            session -> session.sure(clock.instant()),
            () ->
                ledger.open(
                    new SignedInSession(
                        staff.sessionKey(),
                        staff.site(),
                        Actor.Kind.STAFF,
                        staff.id(),
                        clock.instant())));
  }

  void disable(Staff staff) {
    accounts.find(staff.id()).orElseThrow().disable(clock.instant());
  }

  Card card(SiteId site, AccountId by) {
    return card(site, by, LearnerId.next());
  }

  /** Of somebody with this very identifier, as a backup put back has them. */
  Card card(SiteId site, AccountId by, LearnerId id) {
    Learner learner =
        Learner.withPass(
            id, site, new Nickname("Mimosa"), Picture.HERON, Language.FRENCH, clock.instant());
    learners.add(learner);
    CardCode code = CardCode.random();
    Pin pin = Pin.random();
    String qrToken = Secrets.token(16);
    Pass pass =
        new Pass(
            PassId.next(),
            learner,
            key.fingerprint("card-code", code.value()),
            Secrets.fingerprint(qrToken),
            hashing.hash(pin.value()),
            by,
            clock.instant());
    passes.add(pass);
    return new Card(pass.id(), learner.id(), code, pin, qrToken);
  }

  /** A member of staff of the tests. */
  record Staff(AccountId id, SiteId site, String email, Set<Role> roles) {

    Actor actor() {
      return new Actor(
          Actor.Kind.STAFF,
          id.value(),
          site.value(),
          roles,
          "Karim B.",
          "",
          "fr",
          ReadingSettings.USUAL,
          Secrets.fingerprint(id.value()),
          true);
    }

    /** The calls that follow are theirs. */
    Actor signedIn() {
      SecurityUtils.getSubject().login(new SignedInToken(actor()));
      return actor();
    }
  }

  /** A learner's card with all that is printed on it. */
  record Card(PassId pass, LearnerId learner, CardCode code, Pin pin, String qrToken) {
    Pin wrongPin() {
      return new Pin(pin.value().equals("4827") ? "5938" : "4827");
    }
  }
}
