package org.declic.platform;

/**
 * Two commands met on the same resource and this one lost: nothing was written, the command is
 * repeated from the start and sees what the other did.
 */
public class Crowded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Crowded(Throwable cause) {
    super(cause);
  }
}
