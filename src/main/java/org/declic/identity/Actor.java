package org.declic.identity;

import java.io.Serializable;
import java.util.Set;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/**
 * Who makes a request: a visitor's run, a learner, or a member of staff, always of one site. The
 * principal of Shiro's subject.
 *
 * @param id of the learner (or visitor's run) or of the account
 * @param displayName nickname, or first name and initial
 * @param picture the learner's picture; empty for staff
 * @param sessionKey hash of the session token: what form tokens are bound to
 */
public record Actor(
    Kind kind,
    String id,
    String siteId,
    Set<Role> roles,
    String displayName,
    String picture,
    String language,
    ReadingSettings reading,
    String sessionKey,
    boolean confirmed)
    implements Serializable {

  /** How somebody is known. */
  public enum Kind {
    VISITOR,
    LEARNER,
    STAFF
  }

  /**
   * The same person, taking one step at another site. Whoever calls it has made sure that this step
   * is theirs: a colleague whom that site asked answers there.
   */
  public Actor at(SiteId other) {
    return new Actor(
        kind,
        id,
        other.value(),
        roles,
        displayName,
        picture,
        language,
        reading,
        sessionKey,
        confirmed);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  /**
   * The learner who acts.
   *
   * @throws IllegalStateException when staff act
   */
  public LearnerId learner() {
    if (kind == Kind.STAFF) {
      throw new IllegalStateException("Staff have no pathway");
    }
    return new LearnerId(id);
  }

  /**
   * The member of staff who acts.
   *
   * @throws IllegalStateException when a learner acts
   */
  public AccountId account() {
    if (kind != Kind.STAFF) {
      throw new IllegalStateException("A learner has no account");
    }
    return new AccountId(id);
  }

  public boolean holds(Role role) {
    return roles.contains(role);
  }

  public Language preferredLanguage() {
    return new Language(language);
  }

  /** Names the actor in receipts and in the security log; no nickname, no e-mail. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
  }
}
