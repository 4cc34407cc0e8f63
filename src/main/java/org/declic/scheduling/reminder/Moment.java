package org.declic.scheduling.reminder;

import java.time.Instant;

/** A reminder that is still to come, and when. */
public record Moment(ReminderKind kind, Instant at) {}
