package org.declic.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.declic.web.BrokenFile;

/** The only page with a form that sends a file, and what becomes of one that cannot be read. */
final class FileDoor {
  private static final String PAGE = "/lead/import.xhtml";

  private FileDoor() {}

  static boolean isAskedFor(HttpServletRequest request) {
    return request.getServletPath().equals(PAGE);
  }

  static boolean hasFile(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Not by the server's own error page, which would read the body first. */
  static void refuse(BrokenFile why, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    why.in(request);
    response.setStatus(
        why == BrokenFile.TOO_LARGE
            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
            : HttpServletResponse.SC_BAD_REQUEST);
    request.getRequestDispatcher(PAGE).forward(new WithoutBody(request), response);
  }
}
