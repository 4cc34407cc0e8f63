package org.declic.identity;

import org.declic.identity.organisation.SiteId;

/**
 * A colleague who can lead sessions.
 *
 * @param mediatorRoles 1 for a mediator; 0 for a lead, who leads a session now and then
 */
public record MediatorRow(String id, String siteId, String name, long mediatorRoles) {

  public AccountId account() {
    return new AccountId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public boolean isMediator() {
    return mediatorRoles > 0;
  }
}
