package org.declic.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.assessment.question.Outcome;
import org.declic.content.ItemId;
import org.declic.content.SkillId;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/**
 * A question was answered; fired inside the transaction that keeps the answer.
 *
 * @param source what a right answer to this kind of question is worth
 * @param tryNumber 1 for the first answer since the unit, or the review, was begun
 * @param day at the learner's site
 */
public record QuestionAnswered(
    SiteId site,
    LearnerId learner,
    UnitId unit,
    String unitVersion,
    StepId step,
    ItemId item,
    Optional<SkillId> skill,
    EvidenceSource source,
    Outcome outcome,
    int tryNumber,
    Help help,
    Language language,
    LocalDate day,
    Instant at) {}
