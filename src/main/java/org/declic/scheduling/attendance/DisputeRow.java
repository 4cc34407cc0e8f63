package org.declic.scheduling.attendance;

import java.time.Instant;

/** Two marks of one person, of which the kept one was made last. */
public record DisputeRow(
    String id,
    String learner,
    String nickname,
    AttendanceMark kept,
    String keptBy,
    Instant keptAt,
    AttendanceMark other,
    String otherBy,
    Instant otherAt) {}
