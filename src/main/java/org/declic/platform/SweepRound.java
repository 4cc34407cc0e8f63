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
  @Inject Event<SoonSweep> soon;
  @Inject Clock clock;

  public void run() {
    runSoon();
    sweep.fire(new Sweep(clock.instant()));
  }

  /** Only what must not wait. */
  public void runSoon() {
    soon.fire(new SoonSweep(clock.instant()));
  }
}
