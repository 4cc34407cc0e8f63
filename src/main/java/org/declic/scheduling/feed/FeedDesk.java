package org.declic.scheduling.feed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.RequestId;
import org.declic.platform.ServerKey;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.Rooms;

/** Making an address for a calendar, another one in its place, or none any more. */
@UseCase
public class FeedDesk {
  @Inject FeedAddresses addresses;
  @Inject Rooms rooms;
  @Inject ServerKey key;
  @Inject Clock clock;

  /** One's own sessions; an address that was there stops working. */
  @Command
  @RequiresPermissions("session:run")
  public void makeMine(RequestId request, Actor mediator) {
    make(mediator, FeedKind.MEDIATOR, mediator.account().value());
  }

  @Command
  @RequiresPermissions("session:run")
  public void revokeMine(RequestId request, Actor mediator) {
    revoke(mediator, FeedKind.MEDIATOR, mediator.account().value());
  }

  /** The dates of a learner, for the learner. */
  @Command
  @RequiresPermissions("session:follow")
  public void makeForMyPass(RequestId request, Actor learner) {
    make(learner, FeedKind.PASS, learner.learner().value());
  }

  @Command
  @RequiresPermissions("session:follow")
  public void revokeForMyPass(RequestId request, Actor learner) {
    revoke(learner, FeedKind.PASS, learner.learner().value());
  }

  /**
   * A room, or what the site offers.
   *
   * @param owner of a room; for the programme the site
   * @throws UnknownThing also when the room is another site's
   */
  @Command
  @RequiresPermissions("feed:open")
  public void makeForSite(RequestId request, Actor lead, FeedKind kind, String owner) {
    make(lead, kind, ofSite(lead, kind, owner));
  }

  @Command
  @RequiresPermissions("feed:open")
  public void revokeForSite(RequestId request, Actor lead, FeedKind kind, String owner) {
    revoke(lead, kind, ofSite(lead, kind, owner));
  }

  private String ofSite(Actor lead, FeedKind kind, String owner) {
    return switch (kind) {
      case ROOM -> rooms.get(lead.site(), new RoomId(owner)).id().value();
      case PROGRAMME -> lead.siteId();
      case MEDIATOR, PASS -> throw new UnknownThing("feed");
    };
  }

  private void make(Actor actor, FeedKind kind, String owner) {
    revoke(actor, kind, owner);
    addresses.add(new FeedAddress(kind, owner, actor, key, clock.instant()));
  }

  private void revoke(Actor actor, FeedKind kind, String owner) {
    Optional<FeedAddress> before = addresses.of(actor.site(), kind, owner);
    before.ifPresent(addresses::remove);
  }
}
