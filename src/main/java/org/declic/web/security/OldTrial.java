package org.declic.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.web.util.WebUtils;
import org.declic.identity.Actor;

/**
 * A trial that was quiet for too long: its run is over, its cookie is still there. Whoever tried
 * goes back to where it began, through the door of staff when they were quiet for too long
 * themselves.
 */
final class OldTrial {
  private OldTrial() {}

  /** True for a request of staff, or of nobody, to the learners' pages with such a cookie. */
  static boolean isIn(HttpServletRequest request, Object principal) {
    boolean ofStaff =
        principal == null || principal instanceof Actor actor && actor.kind() == Actor.Kind.STAFF;
    return ofStaff
        && WebUtils.getPathWithinApplication(request).startsWith("/learner/")
        && SessionCookie.TRIAL.read(request).isPresent();
  }

  static void lead(HttpServletRequest request, HttpServletResponse response, Object principal)
      throws IOException {
    SessionCookie.TRIAL.clear(request, response);
    String back = "/mediator/library.xhtml";
    response.sendRedirect(
        principal == null ? "/visitor/staff.xhtml?trial=over&next=" + back : back + "?trial=over");
  }
}
