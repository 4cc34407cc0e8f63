package org.declic.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.AccountDesk;
import org.declic.identity.AccountId;
import org.declic.identity.AccountRow;
import org.declic.identity.PasswordAgain;
import org.declic.identity.PasswordNeeded;
import org.declic.identity.Role;
import org.declic.identity.StaffQueries;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.web.Posted;
import org.declic.web.SensitiveAct;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** Colleagues' accounts: made with a first password shown once, renewed, disabled. */
@Named("adminAccounts")
@RequestScoped
public class AccountsPage {
  private static final int LONGEST_SHOWN = 190;

  @Inject Posted posted;
  @Inject AccountDesk desk;
  @Inject PasswordAgain password;
  @Inject StaffQueries staff;
  @Inject SignedInPerson person;
  @Inject Words words;

  private String problem = "";

  public void open() {
    if (!posted.is()) {
      if (!password.isFresh(person.present())) {
        posted.redirect(SensitiveAct.ACCOUNTS.door(""));
      }
      return;
    }
    try {
      AccountId account = act();
      posted.redirect("/admin/accounts.xhtml?account=" + account.value());
    } catch (PasswordNeeded tooLongAgo) {
      posted.redirect(SensitiveAct.ACCOUNTS.door(""));
    } catch (Refusal refusal) {
      problem = words.of(refusal);
    }
  }

  private AccountId act() {
    if (posted.act().equals("invite")) {
      return desk.invite(
          posted.requestId(),
          person.present(),
          posted.value("name"),
          posted.value("email"),
          roles());
    }
    AccountId account = new AccountId(posted.value("account"));
    switch (posted.act()) {
      case "renew" -> desk.renewPassword(posted.requestId(), person.present(), account);
      case "disable" -> desk.disable(posted.requestId(), person.present(), account);
      case "enable" -> desk.enable(posted.requestId(), person.present(), account);
      default -> throw new UnknownThing("act");
    }
    return account;
  }

  private Set<Role> roles() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    for (Role role : AccountDesk.GRANTED) {
      if (posted.values("role").contains(role.name())) {
        chosen.add(role);
      }
    }
    return chosen;
  }

  public List<AccountRow> getRows() {
    return staff.accounts(person.present().site());
  }

  /** The account a password was just made for; empty when none was, or it is too long ago. */
  public Optional<Fresh> fresh() {
    String id = posted.value("account");
    if (posted.is() || id.isEmpty()) {
      return Optional.empty();
    }
    return getRows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .flatMap(
            row ->
                desk.firstPassword(person.present(), new AccountId(id))
                    .map(password -> new Fresh(row.name(), row.email(), password)));
  }

  /** To hand over. */
  public record Fresh(String name, String email, String password) {}

  public Fresh getFresh() {
    return fresh().orElse(new Fresh("", "", ""));
  }

  public boolean isOwn(AccountRow row) {
    return person.present().id().equals(row.id());
  }

  public List<Role> getRoles() {
    return AccountDesk.GRANTED.stream().sorted().toList();
  }

  /** Kept when the form was refused; a mediator's account is what is made most often. */
  public boolean isChosen(Role role) {
    return posted.is() ? posted.values("role").contains(role.name()) : role == Role.MEDIATOR;
  }

  public String getProblem() {
    return problem;
  }

  public String typed(String field) {
    String value = posted.value(field);
    return posted.is() && value.length() <= LONGEST_SHOWN ? value : "";
  }
}
