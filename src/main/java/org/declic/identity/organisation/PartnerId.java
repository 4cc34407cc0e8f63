package org.declic.identity.organisation;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Partner}. */
public record PartnerId(String value) {
  public PartnerId {
    TimeOrderedId.checked(value);
  }

  public static PartnerId next() {
    return new PartnerId(TimeOrderedId.next());
  }
}
