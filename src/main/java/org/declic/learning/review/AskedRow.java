package org.declic.learning.review;

import java.time.Instant;
import org.declic.assessment.question.Outcome;

/** A first try at a question, in its unit or in a review. */
public record AskedRow(String item, Outcome outcome, Instant at) {}
