package org.declic.scheduling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** The doors of a session: opened when people come, closed when they leave. */
@UseCase
public class SessionRun {
  @Inject TrainingSessions sessions;
  @Inject Event<SessionOpened> opened;
  @Inject Event<SessionClosed> closed;
  @Inject Clock clock;

  /**
   * @throws Refusal before its day, or when it is over
   */
  @Command
  @RequiresPermissions("session:run")
  public void open(RequestId request, Actor actor, SessionId id) {
    TrainingSession session = sessions.get(actor.site(), id);
    Instant now = clock.instant();
    LocalDate today = now.atZone(session.slot().zone()).toLocalDate();
    if (session.open(today, actor.account(), now)) {
      sessions.flushOrRepeat();
      opened.fire(new SessionOpened(actor.site(), id, actor.account(), now));
    }
  }

  /**
   * Closing twice is one closing.
   *
   * @throws Refusal when it never opened
   */
  @Command
  @RequiresPermissions("session:run")
  public void close(RequestId request, Actor actor, SessionId id) {
    Instant now = clock.instant();
    if (sessions.get(actor.site(), id).close(actor.account(), now)) {
      sessions.flushOrRepeat();
      closed.fire(new SessionClosed(actor.site(), id, actor.account(), now));
    }
  }
}
