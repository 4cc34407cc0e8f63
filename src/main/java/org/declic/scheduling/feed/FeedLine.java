package org.declic.scheduling.feed;

import java.time.Instant;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionState;

/**
 * A session as calendars show it; nobody who comes to it is in here.
 *
 * @param siteId where it takes place: of a mediator, also another site than theirs
 */
public record FeedLine(
    String id,
    String siteId,
    ActivityKind kind,
    String subject,
    String zone,
    Instant startsAt,
    Instant endsAt,
    String room,
    SessionState state,
    Instant changedAt,
    long version) {}
