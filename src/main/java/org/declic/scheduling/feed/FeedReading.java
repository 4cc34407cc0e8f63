package org.declic.scheduling.feed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declic.content.UnitId;
import org.declic.platform.Open;
import org.declic.platform.UseCase;
import org.declic.scheduling.SessionState;

/**
 * Reading a calendar: from sixty days back to a year ahead. What was shown once and no longer
 * belongs to it is shown as cancelled, so that programs take it away.
 */
@UseCase
public class FeedReading {
  static final Duration BACK = Duration.ofDays(60);
  static final Duration AHEAD = Duration.ofDays(365);

  @Inject FeedAddresses addresses;
  @Inject FeedQueries queries;
  @Inject FeedEntries entries;
  @Inject Clock clock;

  /** Empty for an address that never was, was revoked, or whose owner has gone: all alike. */
  @Open("whoever holds the secret address may read")
  public Optional<Feed> read(String token) {
    Optional<FeedAddress> found = addresses.at(token).filter(addresses::isOwned);
    found.ifPresent(address -> address.read(clock.instant()));
    return found.map(this::feed);
  }

  private Feed feed(FeedAddress address) {
    Instant from = clock.instant().minus(BACK);
    Instant to = clock.instant().plus(AHEAD);
    List<FeedLine> present =
        queries.lines(address.site(), address.kind(), address.owner(), from, to);
    Set<String> here = present.stream().map(FeedLine::id).collect(Collectors.toSet());
    Map<String, FeedEntries.Entry> known = remember(address, here, from, to);
    List<FeedLine> all = new ArrayList<>(present);
    all.addAll(
        queries.among(
            known.keySet().stream().filter(Predicate.not(here::contains)).toList(), from, to));
    all.sort(Comparator.comparing(FeedLine::startsAt).thenComparing(FeedLine::id));
    Map<String, List<UnitId>> units = queries.units(all.stream().map(FeedLine::id).toList());
    return new Feed(
        address.kind(),
        address.site(),
        queries.ownerName(address),
        address.madeAt(),
        all.stream()
            .map(
                line -> event(line, known.get(line.id()), units.getOrDefault(line.id(), List.of())))
            .toList());
  }

  /** A session that only lies outside the time shown has not gone. */
  private Map<String, FeedEntries.Entry> remember(
      FeedAddress address, Set<String> here, Instant from, Instant to) {
    Map<String, FeedEntries.Entry> known = entries.of(address.id());
    List<String> fresh = here.stream().filter(id -> !known.containsKey(id)).toList();
    List<String> back =
        known.values().stream()
            .filter(entry -> entry.gone() && here.contains(entry.session()))
            .map(FeedEntries.Entry::session)
            .toList();
    List<String> missing =
        known.values().stream()
            .filter(entry -> !entry.gone() && !here.contains(entry.session()))
            .map(FeedEntries.Entry::session)
            .toList();
    List<String> gone = queries.among(missing, from, to).stream().map(FeedLine::id).toList();
    if (fresh.isEmpty() && back.isEmpty() && gone.isEmpty()) {
      return known;
    }
    entries.show(address.id(), fresh);
    entries.flip(address.id(), back, false, clock.instant());
    entries.flip(address.id(), gone, true, clock.instant());
    return entries.of(address.id());
  }

  private static Feed.Event event(FeedLine line, FeedEntries.Entry entry, List<UnitId> units) {
    boolean cancelled = entry.gone() || line.state() == SessionState.CANCELLED;
    Instant changed =
        entry.flippedAt().isAfter(line.changedAt()) ? entry.flippedAt() : line.changedAt();
    return new Feed.Event(line, units, cancelled, line.version() + entry.flips(), changed);
  }
}
