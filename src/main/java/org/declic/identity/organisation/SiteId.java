package org.declic.identity.organisation;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Site}. */
public record SiteId(String value) {
  public SiteId {
    TimeOrderedId.checked(value);
  }

  public static SiteId next() {
    return new SiteId(TimeOrderedId.next());
  }
}
