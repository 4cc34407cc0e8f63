package org.declic.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody of the staff wrote into a form that came too late: nobody else has it, so the page
 * that refuses the form shows it once more. Learners’ forms are left out: their computers are
 * shared, and a page of theirs that is too old has been closed long before.
 */
public final class LostWords {
  /** The page that says so. */
  private static final String EXPIRED = "/visitor/expired.xhtml";

  private static final String TEXTS = LostWords.class.getName() + ".texts";
  private static final String PAGE = LostWords.class.getName() + ".page";
  private static final Pattern OF_STAFF = Pattern.compile("/(mediator|lead|admin)/.*");
  private static final Set<String> NEVER = Set.of("csrf", "requestId", "password", "secret");
  private static final int MOST = 20;

  private LostWords() {}

  /** Refuses a form; with a redirect where there is nothing to give back. */
  static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<String> texts = isPageOfStaff(request) ? texts(request) : List.of();
    if (texts.isEmpty()) {
      response.sendRedirect(EXPIRED);
      return;
    }
    request.setAttribute(TEXTS, texts);
    WayBack.checked(address(request)).ifPresent(page -> request.setAttribute(PAGE, page));
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    try {
      request.getRequestDispatcher(EXPIRED).forward(request, response);
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  /** A script that sends in the background keeps what it sent, and has no page to show. */
  private static boolean isPageOfStaff(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return OF_STAFF.matcher(request.getServletPath()).matches()
        && (mode == null || mode.equals("navigate"));
  }

  /** Whoever writes puts spaces; choices, days, numbers and ids have none. */
  private static List<String> texts(HttpServletRequest request) {
    return Collections.list(request.getParameterNames()).stream()
        .filter(name -> !NEVER.contains(name))
        .flatMap(name -> Arrays.stream(request.getParameterValues(name)))
        .map(String::strip)
        .filter(text -> text.contains(" "))
        .limit(MOST)
        .toList();
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getServletPath() + (query == null ? "" : "?" + query);
  }

  /** For the page that says so; empty when nothing was lost. */
  @SuppressWarnings("unchecked")
  public static List<String> of(HttpServletRequest request) {
    return request.getAttribute(TEXTS) instanceof List<?> texts ? (List<String>) texts : List.of();
  }

  /** The page whose form it was, when it is one to come back to. */
  public static Optional<String> page(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(PAGE));
  }
}
