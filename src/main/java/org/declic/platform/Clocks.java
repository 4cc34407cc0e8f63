package org.declic.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Time comes from here, so that tests can set it. */
@ApplicationScoped
public class Clocks {
  private volatile Clock source = Clock.systemUTC();

  /** The clock of everything; follows {@link #use} at once. */
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new Following(this, source.getZone());
  }

  /** Another clock from now on; for tests. */
  public void use(Clock clock) {
    source = clock;
  }

  static class Following extends Clock {
    private final Clocks clocks;
    private final ZoneId zone;

    /** For the container's proxy. */
    protected Following() {
      this(null, null);
    }

    Following(Clocks clocks, ZoneId zone) {
      this.clocks = clocks;
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Following(clocks, other);
    }

    @Override
    public Instant instant() {
      return clocks.source.instant();
    }

    @Override
    public long millis() {
      return clocks.source.millis();
    }
  }
}
