package org.declic.learning;

import java.time.Instant;
import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.identity.LearnerId;
import org.declic.learning.help.HelpRow;

/**
 * What a learner is doing now, for the mediator who looks on.
 *
 * @param screenKind text, frame, question, simulator, apply or confidence
 * @param lastArgument what the last act was about: a screen, the level of a hint
 * @param stuck why the mediator should look, when they should
 * @param help the raised hand
 */
public record StudyingRow(
    LearnerId learner,
    LearningUnit unit,
    int stepNumber,
    int stepCount,
    String screenKind,
    LastAction lastAction,
    String lastArgument,
    Instant lastActionAt,
    boolean finished,
    Optional<StuckRule.Reason> stuck,
    Optional<HelpRow> help) {}
