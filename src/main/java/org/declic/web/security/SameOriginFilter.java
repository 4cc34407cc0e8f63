package org.declic.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.declic.web.BrokenFile;

/**
 * Refuses what another site makes a browser send (forged posts), before anything is read, a body
 * that no form of ours can have, and ways of asking that no page of ours knows.
 */
public class SameOriginFilter implements Filter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final long LARGEST_BODY = 1_000_000;

  /** A file of a megabyte, written in the letters of a form on its second way. */
  private static final long LARGEST_FILE = 1_500_000;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!SAFE.contains(http.getMethod())) {
      // Told by a status alone: the server's own words for some of these would name it.
      if (!http.getMethod().equals("POST")) {
        answer.setHeader("Allow", "GET, HEAD, OPTIONS, POST");
        answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        return;
      }
      if (!isFromHere(http)) {
        answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      // A body of unknown length could have any: our forms and scripts always say it.
      boolean unsaid = http.getHeader("Transfer-Encoding") != null;
      boolean takesFiles = FileDoor.isAskedFor(http);
      long largest = takesFiles ? LARGEST_FILE : LARGEST_BODY;
      if (unsaid || http.getContentLengthLong() > largest) {
        if (takesFiles) {
          FileDoor.refuse(BrokenFile.TOO_LARGE, http, answer);
          return;
        }
        answer.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        // Not by the server's own error page, which would read the body first.
        http.getRequestDispatcher("/visitor/error-413.xhtml")
            .forward(new WithoutBody(http), answer);
        return;
      }
    }
    if (FileDoor.hasFile(http) && !FileDoor.isAskedFor(http)) {
      answer.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    chain.doFilter(request, response);
  }

  /** Browsers say where a post comes from; one that says nothing is no page of ours. */
  private static boolean isFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return isThisHost(origin, request);
    }
    String referer = request.getHeader("Referer");
    return referer != null && isThisHost(referer, request);
  }

  private static boolean isThisHost(String address, HttpServletRequest request) {
    try {
      String authority = URI.create(address).getAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
