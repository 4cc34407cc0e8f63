package org.declic.scheduling;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/**
 * A session takes place at another time or in another room. Fired inside the transaction that moves
 * it.
 *
 * @param wasAt when it would have begun before
 */
public record SessionMoved(
    SiteId site,
    SessionId session,
    boolean otherTime,
    boolean otherRoom,
    Instant wasAt,
    AccountId by,
    Instant at) {}
