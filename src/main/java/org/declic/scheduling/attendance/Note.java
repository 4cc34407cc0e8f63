package org.declic.scheduling.attendance;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;

/**
 * A mark as somebody made it, perhaps a while ago and on a device without network.
 *
 * @param seen what their page showed before
 * @param at when they made it, by the clock of this server
 */
record Note(
    LearnerId learner,
    AttendanceMark seen,
    AttendanceMark mark,
    MarkSource source,
    AccountId by,
    Instant at) {}
