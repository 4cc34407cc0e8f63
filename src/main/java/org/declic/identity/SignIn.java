package org.declic.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.platform.Open;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * Coming in and leaving: with a card and its PIN, with an e-mail address and a password, or without
 * a card. Whoever is refused learns neither which half was wrong nor whether the name exists.
 */
@UseCase
public class SignIn {
  private static final int FREE_STAFF_TRIES = 5;

  /** Wrong names from one address: generous, since a whole centre shares one. */
  private static final int FREE_SOURCE_TRIES = 100;

  @Inject SignInLedger ledger;
  @Inject Passes passes;
  @Inject Learners learners;
  @Inject Accounts accounts;
  @Inject Sites sites;
  @Inject PasswordHashing hashing;
  @Inject ServerKey key;
  @Inject SessionRegister register;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /** What came of a PIN or a password. */
  public sealed interface Outcome {
    /** Signed in; the token belongs in the cookie, nowhere else. */
    record Entered(String token) implements Outcome {}

    /** Not accepted. */
    record Refused(int triesLeft) implements Outcome {}

    /** No more tries until a mediator releases the card (or, for staff, until later). */
    record Paused() implements Outcome {}

    /** The card was shown too long ago. */
    record Expired() implements Outcome {}
  }

  /**
   * A card's code was typed. Known or not, the answer is a token for the PIN page, good for ten
   * minutes.
   */
  @Open("the door for whoever has a card")
  public String showCode(CardCode code) {
    String entered = key.fingerprint("card-code", code.value());
    return shown(passes.withCode(entered), entered);
  }

  /** A card's QR code was read; as {@link #showCode}. */
  @Open("the door for whoever has a card")
  public String showQr(String qrToken) {
    String entered = Secrets.fingerprint(qrToken);
    return shown(passes.withQr(entered), entered);
  }

  private String shown(Optional<Pass> pass, String enteredHash) {
    String token = Secrets.token();
    ledger.show(
        new CardShown(
            Secrets.fingerprint(token), pass.map(Pass::id), enteredHash, clock.instant()));
    return token;
  }

  /** The second half: the PIN for the card shown before. */
  @Open("the door for whoever has a card")
  public Outcome enterPin(String shownToken, Optional<Pin> pin, String source) {
    Instant now = clock.instant();
    Optional<CardShown> shown =
        ledger.cardShown(Secrets.fingerprint(shownToken)).filter(card -> !card.isOver(now));
    if (shown.isEmpty()) {
      return new Outcome.Expired();
    }
    Optional<Pass> pass = shown.get().pass().flatMap(passes::find);
    String digits = pin.map(Pin::value).orElse("");
    return pass.isPresent()
        ? tryPin(shown.get(), pass.get(), digits, now, source)
        : refuseUnknown(shown.get(), digits, now, source);
  }

  private Outcome tryPin(CardShown shown, Pass pass, String digits, Instant now, String source) {
    if (!passes.takeTry(pass)) {
      if (pass.isRevoked()) {
        return refuseUnknown(shown, digits, now, source);
      }
      hashing.matchNobody(digits);
      return new Outcome.Paused();
    }
    if (!hashing.matches(digits, pass.pinHash())) {
      pass.noteWrongPin(now);
      note(pass, pass.isPaused() ? Action.PASS_PAUSED : Action.SIGN_IN_REFUSED, source);
      return pass.isPaused() ? new Outcome.Paused() : new Outcome.Refused(pass.triesLeft());
    }
    pass.rightPin();
    ledger.forget(shown);
    Learner learner = learners.get(pass.site(), pass.learner());
    learner.seen(now);
    note(pass, Action.SIGN_IN, source);
    return open(pass.site(), Actor.Kind.LEARNER, pass.learner().value(), now);
  }

  private void note(Pass pass, Action action, String source) {
    log.write(
        Optional.of(pass.site()),
        action,
        "learner:" + pass.learner().value(),
        pass.id().value(),
        source);
  }

  /** Counts down for a code that does not exist as it would for one that does. */
  private Outcome refuseUnknown(CardShown shown, String digits, Instant now, String source) {
    hashing.matchNobody(digits);
    int failures =
        ledger
            .countFailure(key.fingerprint("unknown-card", shown.enteredHash()), now, Pass.TRIES)
            .failures(now);
    ledger.countFailure(sourceKey(source), now, FREE_SOURCE_TRIES);
    int left = Math.max(0, Pass.TRIES - failures);
    return left == 0 ? new Outcome.Paused() : new Outcome.Refused(left);
  }

  private String sourceKey(String source) {
    return key.fingerprint("source", source);
  }

  /** E-mail address and password. One sentence and one duration for every refusal. */
  @Open("the door for staff")
  public Outcome staff(String email, String password, String source) {
    Instant now = clock.instant();
    String typed = email == null ? "" : email.strip().toLowerCase(java.util.Locale.ROOT);
    String secret = password == null ? "" : password;
    String subject = key.fingerprint("staff", typed);
    Optional<Account> account = accounts.withEmail(typed).filter(found -> !found.isDisabled());
    boolean tooMany =
        ledger.isBlocked(subject, now)
            || account.isEmpty() && ledger.isBlocked(sourceKey(source), now);
    boolean right = isRight(account.filter(found -> !tooMany), secret);
    if (!right) {
      ledger.countFailure(subject, now, FREE_STAFF_TRIES);
      ledger.countFailure(sourceKey(source), now, FREE_SOURCE_TRIES);
      log.write(account.map(Account::site), Action.SIGN_IN_REFUSED, "staff", "", source);
      return new Outcome.Refused(0);
    }
    ledger.forgive(subject);
    Account known = account.orElseThrow();
    if (hashing.isDated(known.passwordHash())) {
      known.rehash(hashing.hash(secret));
    }
    log.write(Optional.of(known.site()), Action.SIGN_IN, "staff:" + known.id().value(), "", source);
    return open(known.site(), Actor.Kind.STAFF, known.id().value(), now);
  }

  private boolean isRight(Optional<Account> account, String password) {
    boolean tooLong = password.length() > 2 * Passwords.LONGEST;
    if (account.isEmpty() || tooLong) {
      hashing.matchNobody(tooLong ? "" : password);
      return false;
    }
    return hashing.matches(password, account.get().passwordHash());
  }

  /** A run without a card: full service, no name, forgotten after thirty days. */
  @Open("everybody may learn without an account")
  public Outcome.Entered visit(Language language) {
    Instant now = clock.instant();
    SiteId site = sites.first().orElseThrow(() -> new UnknownThing("site"));
    Learner run = Learner.visitor(LearnerId.next(), site, language, now);
    learners.add(run);
    return open(site, Actor.Kind.VISITOR, run.id().value(), now);
  }

  private Outcome.Entered open(SiteId site, Actor.Kind kind, String subject, Instant now) {
    String token = Secrets.token();
    ledger.open(new SignedInSession(Secrets.fingerprint(token), site, kind, subject, now));
    return new Outcome.Entered(token);
  }

  /** « Oui, c’est moi »: until then the pathway stays closed. */
  @Open("answers for the very session that asks")
  public void confirm(Actor actor) {
    ledger.session(actor.sessionKey()).ifPresent(SignedInSession::confirm);
    register.forget(actor.sessionKey());
  }

  /** « J’ai fini », or « ce n’est pas moi »: the token is dead at once. */
  @Open("whoever holds a session may end it")
  public void leave(Actor actor, String source) {
    ledger.session(actor.sessionKey()).ifPresent(session -> session.end(clock.instant()));
    register.forget(actor.sessionKey());
    if (actor.kind() != Actor.Kind.VISITOR) {
      log.write(Optional.of(actor.site()), Action.SIGN_OUT, actor.toString(), "", source);
    }
  }
}
