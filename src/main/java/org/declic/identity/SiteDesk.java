package org.declic.identity;

import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** What a centre says of itself to the others. */
@UseCase
public class SiteDesk {
  @Inject Sites sites;

  /**
   * @throws Refusal when it is too long
   */
  @Command
  @RequiresPermissions("site:administer")
  public void place(RequestId request, Actor actor, String address) {
    sites.place(actor.site(), address);
  }
}
