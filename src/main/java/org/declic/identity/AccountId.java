package org.declic.identity;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Account}. */
public record AccountId(String value) {
  public AccountId {
    TimeOrderedId.checked(value);
  }

  public static AccountId next() {
    return new AccountId(TimeOrderedId.next());
  }
}
