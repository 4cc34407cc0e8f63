package org.declic.assignment.solver;

/**
 * A hard rule that a plan breaks.
 *
 * @param rule its code
 */
public record Violation(String rule, String session, String mediator, Fact fact) {}
