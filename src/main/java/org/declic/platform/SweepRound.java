package org.declic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** One sweep, all of it or nothing. */
@ApplicationScoped
@Transactional
public class SweepRound {
  @Inject Event<Sweep> sweep;
  @Inject Clock clock;

  public void run() {
    sweep.fire(new Sweep(clock.instant()));
  }
}
