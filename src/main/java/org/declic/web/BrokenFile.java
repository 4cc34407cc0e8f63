package org.declic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A file that cannot be read because of how it was sent. Nothing that came with it is read either;
 * the page that asked for it says so, as it says what is wrong inside a file, and asks again.
 */
public enum BrokenFile {
  TOO_LARGE,
  CUT_SHORT;

  private static final String TOLD = BrokenFile.class.getName();

  /** Said by whoever sees it first. */
  public void in(HttpServletRequest request) {
    request.setAttribute(TOLD, this);
  }

  public static Optional<BrokenFile> of(HttpServletRequest request) {
    return Optional.ofNullable((BrokenFile) request.getAttribute(TOLD));
  }
}
