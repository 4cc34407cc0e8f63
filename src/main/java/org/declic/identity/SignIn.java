package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
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
  private static final int LONGEST_QR = 100;

  @Inject SignInLedger ledger;
  @Inject Passes passes;
  @Inject Learners learners;
  @Inject Sites sites;
  @Inject PinTries pins;
  @Inject PasswordTries passwords;
  @Inject PasswordHashing hashing;
  @Inject SessionOpening opening;
  @Inject SessionRegister register;
  @Inject ServerKey key;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /** What came of a PIN or a password. */
  public sealed interface Outcome {
    /** Signed in; the token belongs in the cookie, nowhere else. */
    record Entered(String token) implements Outcome {}

    /** Not accepted; how many tries are left is said for cards only. */
    record Refused(int triesLeft) implements Outcome {}

    /** No more tries until a mediator releases the card. */
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
    String read = qrToken.length() > LONGEST_QR ? "" : qrToken;
    String entered = Secrets.fingerprint(read);
    return shown(passes.withQr(entered), entered);
  }

  private String shown(Optional<Pass> pass, String enteredHash) {
    String token = Secrets.token();
    ledger.show(
        new CardShown(
            Secrets.fingerprint(token), pass.map(Pass::id), enteredHash, clock.instant()));
    return token;
  }

  /**
   * The second half: the PIN for the card shown before. No transaction of its own: none is held
   * while the PIN is compared.
   */
  @Open("the door for whoever has a card")
  @Transactional(TxType.NOT_SUPPORTED)
  public Outcome enterPin(String shownToken, Optional<Pin> pin, String source) {
    String digits = pin.map(Pin::value).orElse("");
    PinTries.Try begun = pins.begin(shownToken, source);
    if (begun instanceof PinTries.Try.Expired) {
      return new Outcome.Expired();
    }
    if (begun instanceof PinTries.Try.Counted counted) {
      return hashing.matches(digits, counted.pinHash())
          ? pins.right(counted, source)
          : pins.wrong(counted, source);
    }
    hashing.matchNobody(digits);
    return begun instanceof PinTries.Try.Unknown unknown
        ? new Outcome.Refused(unknown.triesLeft())
        : new Outcome.Paused();
  }

  /** E-mail address and password. One sentence and one duration for every refusal. */
  @Open("the door for staff")
  @Transactional(TxType.NOT_SUPPORTED)
  public Outcome staff(String email, String password, String source) {
    return staff(email, password, source, Optional.empty());
  }

  /** The same; letters to them are in the language of this door from now on. */
  @Open("the door for staff")
  @Transactional(TxType.NOT_SUPPORTED)
  public Outcome staff(String email, String password, String source, Language door) {
    return staff(email, password, source, Optional.of(door));
  }

  private Outcome staff(String email, String password, String source, Optional<Language> door) {
    boolean tooLong = password.length() > 2 * Passwords.LONGEST;
    Optional<Account> account = passwords.begin(email, source);
    if (account.isEmpty() || tooLong) {
      hashing.matchNobody(tooLong ? "" : password);
      return passwords.wrong(email, source);
    }
    String stored = account.get().passwordHash();
    if (!hashing.matches(password, stored)) {
      return passwords.wrong(email, source);
    }
    Optional<String> newHash =
        hashing.isDated(stored) ? Optional.of(hashing.hash(password)) : Optional.empty();
    return passwords.right(account.get().id(), newHash, door, email, source);
  }

  /** A run without a card: full service, no name, forgotten after thirty days. */
  @Open("everybody may learn without an account")
  public Outcome.Entered visit(Language language) {
    SiteId site = sites.first().orElseThrow(() -> new UnknownThing("site"));
    Learner run = Learner.visitor(LearnerId.next(), site, language, clock.instant());
    learners.add(run);
    return opening.open(site, Actor.Kind.VISITOR, run.id().value());
  }

  /**
   * A member of staff tries a unit as a learner would, in a run of their own site that is nobody's:
   * their own session stays beside it.
   */
  @RequiresPermissions("library:see")
  public Outcome.Entered tryOut(Actor staff, Language language) {
    Learner run = Learner.visitor(LearnerId.next(), staff.site(), language, clock.instant());
    learners.add(run);
    return opening.open(staff.site(), Actor.Kind.VISITOR, run.id().value());
  }

  /** « Oui, c’est moi »: until then the pathway stays closed. The token changes with the right. */
  @Open("answers for the very session that asks")
  public Optional<Outcome.Entered> confirm(Actor actor) {
    register.forget(actor.sessionKey());
    return ledger
        .session(actor.sessionKey())
        .filter(session -> !session.isOver(clock.instant()))
        .map(opening::renew);
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
