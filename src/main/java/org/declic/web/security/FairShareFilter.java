package org.declic.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.declic.web.BrokenFile;

/**
 * A form that arrives letter by letter, or a film that is fetched as slowly, keeps a thread of the
 * server waiting. One address may keep some of them, never all: the pages of everybody else are
 * answered. Behind the filter that bounds the length of forms.
 */
public class FairShareFilter implements Filter {
  /** The server has two hundred threads. */
  private static final int OF_ALL = 170;

  private static final int OF_ONE = 120;
  private static final int SECONDS_UNTIL_NEXT_TRY = 5;

  private final Shares shares = new Shares(OF_ALL, OF_ONE);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    boolean post = http.getMethod().equals("POST");
    if (!post && !http.getServletPath().equals("/learner/media")) {
      chain.doFilter(request, response);
      return;
    }
    String source = http.getRemoteAddr();
    if (!shares.take(source)) {
      refuse(http, (HttpServletResponse) response);
      return;
    }
    boolean waits = true;
    try {
      if (post && isPlainForm(http)) {
        // Read whole, here: what follows waits for nobody.
        http.getParameterMap();
        shares.giveBack(source);
        waits = false;
      } else if (post && FileDoor.hasFile(http) && !isWhole(http)) {
        FileDoor.refuse(BrokenFile.CUT_SHORT, http, (HttpServletResponse) response);
        return;
      }
      chain.doFilter(request, response);
    } finally {
      if (waits) {
        shares.giveBack(source);
      }
    }
  }

  /** Read whole as well: a file that was cut off, or never was one, shows here. */
  private static boolean isWhole(HttpServletRequest request) {
    try {
      request.getParts();
      return true;
    } catch (IOException | ServletException | RuntimeException broken) {
      return false;
    }
  }

  private static boolean isPlainForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setIntHeader("Retry-After", SECONDS_UNTIL_NEXT_TRY);
    response.setHeader("Connection", "close");
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    request
        .getRequestDispatcher("/visitor/error-503.xhtml")
        .forward(new WithoutBody(request), response);
  }
}
