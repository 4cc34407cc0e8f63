package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Cards just made, until they are printed: fifteen minutes in this server's memory, for the account
 * that made them, nowhere else. Lost with a restart: the card is then made again.
 */
@ApplicationScoped
class PrintTray {
  private static final Duration LIFE = Duration.ofMinutes(15);

  @Inject Clock clock;

  private final Map<AccountId, ConcurrentLinkedDeque<Kept>> trays = new ConcurrentHashMap<>();

  private record Kept(PrintedCard card, Instant until) {}

  void keep(AccountId account, PrintedCard card) {
    sweep();
    trays
        .computeIfAbsent(account, any -> new ConcurrentLinkedDeque<>())
        .add(new Kept(card, clock.instant().plus(LIFE)));
  }

  /** In the order they were made. */
  List<PrintedCard> of(AccountId account) {
    sweep();
    return trays.getOrDefault(account, new ConcurrentLinkedDeque<>()).stream()
        .map(Kept::card)
        .toList();
  }

  void empty(AccountId account) {
    trays.remove(account);
  }

  private void sweep() {
    Instant now = clock.instant();
    trays.values().forEach(tray -> tray.removeIf(kept -> now.isAfter(kept.until())));
    trays.values().removeIf(ConcurrentLinkedDeque::isEmpty);
  }
}
