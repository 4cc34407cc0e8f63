package org.declic.platform.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** Letters that were given up and that somebody wants to try again. */
@UseCase
public class OutboxDesk {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * As if it had just been written.
   *
   * @throws Refusal when what it tells is over, or it is no longer given up
   */
  @Command
  @RequiresPermissions("message:see")
  public void tryAgain(RequestId request, String site, String letter) {
    int found =
        entities
            .createNativeQuery(
                "update outbox_letter set state = 'WAITING', problem = 'NONE', attempts = 0,"
                    + " first_try_at = null, ended_at = null, next_at = ?, lease_until_at = 0"
                    + " where id = ? and site_id = ? and state = 'FAILED' and sealed <> ''"
                    + " and useless_at > ?")
            .setParameter(1, clock.millis())
            .setParameter(2, letter)
            .setParameter(3, site)
            .setParameter(4, clock.millis())
            .executeUpdate();
    if (found == 0) {
      throw new Refusal("outbox.refused.over");
    }
  }

  /** All of a site that are still worth it; returns nothing, since the page counts anew. */
  @Command
  @RequiresPermissions("message:see")
  public void tryAllAgain(RequestId request, String site) {
    entities
        .createNativeQuery(
            "update outbox_letter set state = 'WAITING', problem = 'NONE', attempts = 0,"
                + " first_try_at = null, ended_at = null, next_at = ?, lease_until_at = 0"
                + " where site_id = ? and state = 'FAILED' and sealed <> '' and useless_at > ?")
        .setParameter(1, clock.millis())
        .setParameter(2, site)
        .setParameter(3, clock.millis())
        .executeUpdate();
  }
}
