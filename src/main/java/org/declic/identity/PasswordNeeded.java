package org.declic.identity;

/** Nothing was done: whoever acts is asked for their password first; see {@link PasswordAgain}. */
public class PasswordNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PasswordNeeded() {
    super("The password was not said for too long", null, false, false);
  }
}
