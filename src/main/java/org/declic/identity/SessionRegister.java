package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.declic.platform.Secrets;

/**
 * Turns the token of a cookie into who is acting. The row decides; a small memory spares looking at
 * it more than once in four seconds, so that an ended session is dead on every node within five.
 */
@ApplicationScoped
public class SessionRegister {
  private static final Duration TRUST = Duration.ofSeconds(4);
  private static final int MEMORY = 20_000;

  @Inject OpenSessions sessions;
  @Inject Clock clock;

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** After how many minutes without a request such a session is over. */
  public static long quietMinutes(Actor.Kind kind) {
    return SignedInSession.idleLimit(kind).toMinutes();
  }

  private record Known(Actor actor, Instant checkedAt) {}

  /** Who holds this token now; empty when nobody does any more. */
  public Optional<Actor> actor(String token) {
    if (token == null || token.length() > 100) {
      return Optional.empty();
    }
    String hash = Secrets.fingerprint(token);
    Instant now = clock.instant();
    Known remembered = known.get(hash);
    if (remembered != null
        && Duration.between(remembered.checkedAt, now).abs().compareTo(TRUST) < 0) {
      return Optional.of(remembered.actor);
    }
    Optional<Actor> actor = sessions.look(hash, now);
    actor.ifPresentOrElse(found -> remember(hash, found, now), () -> known.remove(hash));
    return actor;
  }

  /**
   * Those of the sessions that are still open, by {@link Actor#sessionKey}; looking keeps none
   * open.
   */
  public Set<String> stillOpen(Collection<String> sessionKeys) {
    return sessions.stillOpen(sessionKeys, clock.instant());
  }

  private void remember(String hash, Actor actor, Instant now) {
    if (known.size() > MEMORY) {
      known.clear();
    }
    known.put(hash, new Known(actor, now));
  }

  /** Something about this session changed: look at the row next time. */
  void forget(String tokenHash) {
    known.remove(tokenHash);
  }
}
