package org.declic.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody wanted to go who had to sign in first, and never an address of anywhere else. Whom
 * a page sends to the door comes back to what is reached from paper, by a QR code, or where a trial
 * began; whose form came too late, to any page of staff.
 */
public final class WayBack {
  private static final Pattern KNOWN =
      Pattern.compile(
          "/mediator/attendance-entry\\.xhtml\\?[a-z]+=[0-9a-f&=a-z-]{1,1300}|/mediator/library\\.xhtml");

  private static final Pattern OF_STAFF =
      Pattern.compile("/(mediator|lead|admin)/[a-z-]+\\.xhtml(\\?[A-Za-z0-9&=._-]{1,500})?");

  private WayBack() {}

  /** The address asked for, when it is one to come back to. */
  static Optional<String> of(HttpServletRequest request) {
    String address = request.getRequestURI() + "?" + request.getQueryString();
    return Optional.of(address).filter(asked -> KNOWN.matcher(asked).matches());
  }

  /** What a form carried along, when it is one of ours. */
  public static Optional<String> checked(String address) {
    return Optional.ofNullable(address)
        .filter(asked -> KNOWN.matcher(asked).matches() || OF_STAFF.matcher(asked).matches());
  }
}
