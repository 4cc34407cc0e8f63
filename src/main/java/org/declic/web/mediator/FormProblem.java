package org.declic.web.mediator;

/**
 * A line of the error summary.
 *
 * @param fieldId where to mend it; empty when no field is meant
 */
public record FormProblem(String fieldId, String text) {}
