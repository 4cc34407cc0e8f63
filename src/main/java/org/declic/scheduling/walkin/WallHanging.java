package org.declic.scheduling.walkin;

import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** Hanging a screen and taking it down. */
@UseCase
public class WallHanging {
  private static final int MOST = 20;

  @Inject Walls walls;
  @Inject Clock clock;

  /**
   * @param bilingual with English under the French
   * @throws Refusal when the label is missing, or there are too many already
   */
  @Command
  @RequiresPermissions("wall:hang")
  public void hang(RequestId request, Actor actor, String label, boolean bilingual) {
    if (walls.of(actor.site()).size() >= MOST) {
      throw new Refusal("walkin.refused.many_walls", MOST);
    }
    String second = bilingual ? Language.ENGLISH.code() : "";
    walls.add(new Wall(actor.site(), label, second, actor.account(), clock.instant()));
  }

  /** With two notes when a number is called, or without; as it comes, a screen is silent. */
  @Command
  @RequiresPermissions("wall:hang")
  public void ring(RequestId request, Actor actor, String id, boolean on) {
    walls.get(actor.site(), id).ring(on);
  }

  /** Its address shows nothing any more; twice is once. */
  @Command
  @RequiresPermissions("wall:hang")
  public void withdraw(RequestId request, Actor actor, String id) {
    walls.get(actor.site(), id).withdraw(clock.instant());
  }
}
