package org.declic.platform.outbox;

/** A letter did not leave. Nothing of the letter stands in the message: it goes into the log. */
public class NotDelivered extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  public NotDelivered(Problem problem, String said) {
    super(said);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
