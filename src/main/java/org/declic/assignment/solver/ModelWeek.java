package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.List;
import org.declic.assignment.solver.engine.Sum;

/**
 * A week of somebody as the engine sees it.
 *
 * @param choices what they could do in it
 * @param minutes of the contract, as a sum; without what is decided elsewhere
 * @param strain the same as it is felt
 * @param road that is not decided yet, in minutes
 * @param busyMinutes what is decided elsewhere, its road included
 * @param busyRoad the road of it alone
 */
record ModelWeek(
    Candidate mediator,
    LocalDate monday,
    List<Choice> choices,
    Sum minutes,
    Sum strain,
    Sum road,
    int busyMinutes,
    int busyRoad,
    long fairPart) {}
