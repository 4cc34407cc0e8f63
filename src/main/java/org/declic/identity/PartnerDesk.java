package org.declic.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.organisation.Partner;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.Partners;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** The partners of a site, kept by its administrator. */
@UseCase
public class PartnerDesk {
  @Inject Partners partners;
  @Inject Clock clock;

  /**
   * @throws Refusal when the name is missing, too long or taken
   */
  @Command
  @RequiresPermissions("site:administer")
  public PartnerId add(RequestId request, Actor actor, String name) {
    Partner partner = new Partner(PartnerId.next(), actor.site(), name, clock.instant());
    demandFree(actor, partner);
    partners.add(partner);
    return partner.id();
  }

  /** Past sessions show the new name too: it is the same organisation. */
  @Command
  @RequiresPermissions("site:administer")
  public void rename(RequestId request, Actor actor, PartnerId id, String name) {
    Partner partner = partners.get(actor.site(), id);
    partner.rename(name);
    demandFree(actor, partner);
  }

  /** No longer proposed for new sessions; those that name it keep it. */
  @Command
  @RequiresPermissions("site:administer")
  public void stop(RequestId request, Actor actor, PartnerId id) {
    partners.get(actor.site(), id).stop(clock.instant());
  }

  @Command
  @RequiresPermissions("site:administer")
  public void takeUpAgain(RequestId request, Actor actor, PartnerId id) {
    partners.get(actor.site(), id).takeUpAgain();
  }

  private void demandFree(Actor actor, Partner partner) {
    boolean taken =
        partners.of(actor.site()).stream()
            .anyMatch(
                row ->
                    row.name().equalsIgnoreCase(partner.name())
                        && !row.id().equals(partner.id().value()));
    if (taken) {
      throw new Refusal("organisation.refused.partner_taken", partner.name());
    }
  }
}
