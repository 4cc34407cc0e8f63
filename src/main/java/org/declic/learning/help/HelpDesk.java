package org.declic.learning.help;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** Raising a hand, and coming to it. */
@UseCase
public class HelpDesk {
  @Inject HelpRequests requests;
  @Inject Event<HelpChanged> changed;
  @Inject Clock clock;

  /** Asking again while somebody is on the way changes nothing, least of all one's turn. */
  @Command
  @RequiresPermissions("help:ask")
  public void ask(RequestId request, Actor actor, Optional<UnitId> unit, Optional<StepId> step) {
    Instant now = clock.instant();
    Optional<HelpRequest> open = requests.open(actor.learner());
    if (open.isPresent() && !open.get().isOver(now)) {
      return;
    }
    open.ifPresent(old -> old.close(now));
    requests.settle();
    HelpRequest asked = new HelpRequest(actor.site(), actor.learner(), now);
    if (unit.isPresent() && step.isPresent()) {
      asked.about(unit.get(), step.get());
    }
    requests.add(asked);
    changed.fire(new HelpChanged(actor.site()));
  }

  /** « Je n’ai plus besoin d’aide ». */
  @Command
  @RequiresPermissions("help:ask")
  public void withdraw(RequestId request, Actor actor) {
    requests.open(actor.learner()).ifPresent(open -> open.close(clock.instant()));
    changed.fire(new HelpChanged(actor.site()));
  }

  /** A mediator goes to this learner. */
  @Command
  @RequiresPermissions("session:run")
  public void take(RequestId request, Actor actor, HelpRequestId id) {
    requests.get(actor.site(), id).take(actor, clock.instant());
    changed.fire(new HelpChanged(actor.site()));
  }

  /** The mediator has helped. */
  @Command
  @RequiresPermissions("session:run")
  public void close(RequestId request, Actor actor, HelpRequestId id) {
    requests.get(actor.site(), id).close(clock.instant());
    changed.fire(new HelpChanged(actor.site()));
  }
}
