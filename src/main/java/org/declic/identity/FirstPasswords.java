package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passwords just made for colleagues, until they are handed over: a quarter of an hour in memory,
 * for whoever made them.
 */
@ApplicationScoped
class FirstPasswords {
  private static final Duration LIFE = Duration.ofMinutes(15);

  @Inject Clock clock;

  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  private record Key(AccountId maker, AccountId account) {}

  private record Kept(String password, Instant until) {}

  /** Sixteen characters without look-alikes, 80 bits, in groups that can be read aloud. */
  static String invent() {
    return CardCode.random().printed().replace(' ', '-')
        + "-"
        + CardCode.random().printed().replace(' ', '-');
  }

  void keep(AccountId maker, AccountId account, String password) {
    kept.put(new Key(maker, account), new Kept(password, clock.instant().plus(LIFE)));
  }

  Optional<String> of(AccountId maker, AccountId account) {
    Instant now = clock.instant();
    kept.values().removeIf(each -> now.isAfter(each.until()));
    return Optional.ofNullable(kept.get(new Key(maker, account))).map(Kept::password);
  }
}
