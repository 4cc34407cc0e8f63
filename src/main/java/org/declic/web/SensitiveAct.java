package org.declic.web;

import java.util.Locale;
import org.declic.platform.UnknownThing;

/** What staff say their password for once more, and where they go on. */
public enum SensitiveAct {
  /** Making accounts, giving roles, renewing passwords. */
  ACCOUNTS("/admin/accounts.xhtml"),
  /** A file of records that tells of many people. */
  RECORDS("/mediator/records.xhtml"),
  /** Erasing somebody who asks for it at the desk. */
  ERASURE("/mediator/pass-erase.xhtml?learner=");

  private final String page;

  SensitiveAct(String page) {
    this.page = page;
  }

  /**
   * @throws UnknownThing when no link of ours says that
   */
  public static SensitiveAct of(String code) {
    for (SensitiveAct act : values()) {
      if (act.code().equals(code)) {
        return act;
      }
    }
    throw new UnknownThing("act");
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the password is asked for. */
  public String door(String learner) {
    return "/visitor/password.xhtml?before="
        + code()
        + (learner.isEmpty() ? "" : "&learner=" + learner);
  }

  /** Where whoever said it goes on. */
  public String page(String learner) {
    return page.endsWith("=") ? page + learner : page;
  }
}
