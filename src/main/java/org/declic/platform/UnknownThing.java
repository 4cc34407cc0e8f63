package org.declic.platform;

/**
 * What was asked for does not exist, or belongs to another site or person: the answer is the same
 * page 404, so that nobody learns from it what exists.
 */
public class UnknownThing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownThing(String kind) {
    super("No such " + kind);
  }
}
