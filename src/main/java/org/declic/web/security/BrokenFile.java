package org.declic.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * A file that cannot be read because of how it was sent. The page that asked for it says so, as it
 * says what is wrong inside a file, and asks again.
 */
public enum BrokenFile {
  TOO_LARGE,
  CUT_SHORT;

  /** The only page with a form that sends a file. */
  private static final String PAGE = "/lead/import.xhtml";

  /** Where the page finds which of them it was. */
  public static final String TOLD = BrokenFile.class.getName();

  static boolean mayArriveAt(HttpServletRequest request) {
    return request.getServletPath().equals(PAGE);
  }

  static boolean isIn(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Not by the server's own error page, which would read the body first. */
  void tell(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(TOLD, this);
    request.getRequestDispatcher(PAGE).forward(new WithoutBody(request), response);
  }
}
