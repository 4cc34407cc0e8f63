package org.declic.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.content.SkillId;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * A learner said how able they feel; fired inside the transaction that keeps it.
 *
 * @param day at the learner's site
 */
public record ConfidenceRated(
    SiteId site,
    LearnerId learner,
    UnitId unit,
    String unitVersion,
    SkillId skill,
    Moment moment,
    ConfidenceScale answer,
    LocalDate day,
    Instant at) {}
