package org.declic.portfolio;

import java.time.Instant;

/** A person's level in one skill. */
public record StandingRow(String skill, SkillLevel level, Instant reachedAt) {}
