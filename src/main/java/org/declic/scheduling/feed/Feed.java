package org.declic.scheduling.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.declic.content.UnitId;
import org.declic.identity.organisation.SiteId;

/**
 * A calendar as it stands now.
 *
 * @param ownerName of the mediator or the room; else empty
 */
public record Feed(
    FeedKind kind, SiteId site, String ownerName, Instant madeAt, List<Event> events) {
  public Feed {
    events = List.copyOf(events);
  }

  /**
   * One session in it.
   *
   * @param cancelled it will not take place, or is no longer part of this calendar
   * @param sequence rises with each change of the session, and each time it goes or comes back
   */
  public record Event(
      FeedLine session, List<UnitId> units, boolean cancelled, long sequence, Instant changedAt) {
    public Event {
      units = List.copyOf(units);
    }
  }

  /** When anything in it changed last. */
  public Instant changedAt() {
    return events.stream().map(Event::changedAt).max(Comparator.naturalOrder()).orElse(madeAt);
  }
}
