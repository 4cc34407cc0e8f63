package org.declic.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * Staff accounts of a site: made, given a new password, disabled; whoever does it has just said
 * their own password.
 */
@UseCase
public class AccountDesk {
  /** What an account can be made for. An administrator of the site grants no more than that. */
  public static final Set<Role> GRANTED = EnumSet.of(Role.MEDIATOR, Role.LEAD, Role.ADMIN);

  private static final int LONGEST_NAME = 80;

  @Inject Accounts accounts;
  @Inject FirstPasswords passwords;
  @Inject PasswordHashing hashing;
  @Inject SessionEnding sessions;
  @Inject PasswordAgain password;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /**
   * A colleague's account; its first password is made here and shown once.
   *
   * @throws Refusal when a value is not acceptable or the address has an account
   */
  @Command
  @RequiresPermissions("account:administer")
  public AccountId invite(
      RequestId request, Actor actor, String name, String email, Set<Role> roles) {
    password.demand(actor);
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new Refusal("identity.refused.name", LONGEST_NAME);
    }
    if (roles.isEmpty() || !GRANTED.containsAll(roles)) {
      throw new Refusal("identity.refused.roles");
    }
    EmailAddress address = new EmailAddress(email);
    if (accounts.withEmail(address.value()).isPresent()) {
      throw new Refusal("identity.refused.email_taken");
    }
    String invented = FirstPasswords.invent();
    Account account =
        new Account(
            AccountId.next(),
            actor.site(),
            address,
            stripped,
            hashing.hash(invented),
            roles,
            clock.instant());
    accounts.add(account);
    passwords.keep(actor.account(), account.id(), invented);
    note(actor, Action.ACCOUNT_CREATED, account);
    return account.id();
  }

  /** For somebody who forgot theirs: a new one, shown once; what was open ends. */
  @Command
  @RequiresPermissions("account:administer")
  public void renewPassword(RequestId request, Actor actor, AccountId id) {
    password.demand(actor);
    Account account = get(actor, id);
    String invented = FirstPasswords.invent();
    account.rehash(hashing.hash(invented));
    passwords.keep(actor.account(), id, invented);
    sessions.endAllOf(id.value());
    note(actor, Action.PASSWORD_RENEWED, account);
  }

  /**
   * Nobody comes in with it any more; what was open ends. Records keep the name.
   *
   * @throws Refusal when it is the actor's own: somebody must remain
   */
  @Command
  @RequiresPermissions("account:administer")
  public void disable(RequestId request, Actor actor, AccountId id) {
    password.demand(actor);
    if (actor.account().equals(id)) {
      throw new Refusal("identity.refused.own_account");
    }
    Account account = get(actor, id);
    account.disable(clock.instant());
    sessions.endAllOf(id.value());
    note(actor, Action.ACCOUNT_DISABLED, account);
  }

  @Command
  @RequiresPermissions("account:administer")
  public void enable(RequestId request, Actor actor, AccountId id) {
    password.demand(actor);
    Account account = get(actor, id);
    account.enable();
    note(actor, Action.ACCOUNT_ENABLED, account);
  }

  /** The password just made for this account, for a quarter of an hour and its maker only. */
  @RequiresPermissions("account:administer")
  public Optional<String> firstPassword(Actor actor, AccountId id) {
    return passwords.of(actor.account(), id);
  }

  private Account get(Actor actor, AccountId id) {
    return accounts
        .find(id)
        .filter(account -> account.site().equals(actor.site()))
        .orElseThrow(() -> new UnknownThing("account"));
  }

  private void note(Actor actor, Action action, Account account) {
    log.write(Optional.of(actor.site()), action, actor.toString(), account.id().value(), "");
  }
}
