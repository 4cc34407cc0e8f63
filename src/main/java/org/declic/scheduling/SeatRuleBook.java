package org.declic.scheduling;

import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Open;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** How a site gives its seats: read by all, written by its administrator. */
@UseCase
public class SeatRuleBook {
  @Inject SeatRulings rulings;

  @Open("says how many seats one may take and how long one is kept")
  public SeatRules of(SiteId site) {
    return rulings.of(site);
  }

  @Command
  @RequiresPermissions("site:administer")
  public void change(RequestId request, Actor actor, SeatRules rules) {
    rulings.put(actor.site(), rules);
  }
}
