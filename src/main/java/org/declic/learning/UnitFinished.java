package org.declic.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * A learner went through each step of a unit; fired inside the transaction that keeps it.
 *
 * @param day at the learner's site
 */
public record UnitFinished(
    SiteId site,
    LearnerId learner,
    UnitId unit,
    String unitVersion,
    Instant startedAt,
    LocalDate day,
    Instant at) {}
