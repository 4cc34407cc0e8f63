package org.declic.testing;

/**
 * Something is missing that the build could not get by itself; the message says what to install.
 */
final class CannotPrepare extends Exception {
  private static final long serialVersionUID = 1L;

  CannotPrepare(String message) {
    super(message);
  }
}
