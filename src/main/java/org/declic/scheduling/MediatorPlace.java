package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.declic.identity.AccountId;

/** Somebody in a session: leading it, or helping whoever does. */
@Embeddable
class MediatorPlace {
  @Column(name = "account_id")
  private String accountId;

  private boolean helps;

  /** For JPA. */
  protected MediatorPlace() {}

  MediatorPlace(AccountId account, boolean helps) {
    this.accountId = account.value();
    this.helps = helps;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  boolean helps() {
    return helps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MediatorPlace place
        && place.accountId.equals(accountId)
        && place.helps == helps;
  }

  @Override
  public int hashCode() {
    return accountId.hashCode();
  }
}
