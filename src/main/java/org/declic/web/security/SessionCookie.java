package org.declic.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Cookies that carry a token. Over HTTPS they bear the {@code __Host-} prefix and are Secure; over
 * plain HTTP (the workshop in a laptop) a browser would refuse that, so they are plain.
 */
public enum SessionCookie {
  /** Who is signed in. */
  SIGNED_IN("declic"),
  /** The run in which a member of staff tries a unit, beside their own session. */
  TRIAL("declic-trial"),
  /** The card shown before the PIN. */
  CARD_SHOWN("declic-card"),
  /** The language chosen before anybody is signed in. */
  LANGUAGE("declic-language");

  private final String plainName;

  SessionCookie(String plainName) {
    this.plainName = plainName;
  }

  private String nameFor(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + plainName : plainName;
  }

  public Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    String name = nameFor(request);
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  public void write(HttpServletRequest request, HttpServletResponse response, String value) {
    response.addHeader("Set-Cookie", header(request, value, ""));
  }

  public void clear(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader("Set-Cookie", header(request, "", "; Max-Age=0"));
  }

  private String header(HttpServletRequest request, String value, String more) {
    String secure = request.isSecure() ? "; Secure" : "";
    return nameFor(request) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure + more;
  }
}
