package org.declic.identity;

import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/** Where and in which language to write to a colleague. */
public record LetterRow(String id, String siteId, String email, String code) {

  public AccountId account() {
    return new AccountId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public Language language() {
    return new Language(code);
  }
}
