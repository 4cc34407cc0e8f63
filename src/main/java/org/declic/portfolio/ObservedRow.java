package org.declic.portfolio;

import java.time.Instant;

/** One observation as a session's record counts it. */
public record ObservedRow(String learner, String unit, SkillLevel overall, Instant at) {}
