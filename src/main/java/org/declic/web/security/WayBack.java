package org.declic.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody wanted to go who had to sign in first. Only pages that are reached from paper, by
 * a QR code, or where a trial began, and never an address of anywhere else.
 */
public final class WayBack {
  private static final Pattern KNOWN =
      Pattern.compile(
          "/mediator/attendance-entry\\.xhtml\\?[a-z]+=[0-9a-f&=a-z-]{1,1300}|/mediator/library\\.xhtml");

  private WayBack() {}

  /** The address asked for, when it is one to come back to. */
  static Optional<String> of(HttpServletRequest request) {
    return checked(request.getRequestURI() + "?" + request.getQueryString());
  }

  /** What a form carried along, when it is one of ours. */
  public static Optional<String> checked(String address) {
    return address != null && KNOWN.matcher(address).matches()
        ? Optional.of(address)
        : Optional.empty();
  }
}
