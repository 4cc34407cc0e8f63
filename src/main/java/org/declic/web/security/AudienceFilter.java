package org.declic.web.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.declic.identity.Actor;
import org.declic.identity.Role;

/**
 * Which folder is for whom; the rule's value is {@code learner}, {@code mediator}, {@code lead},
 * {@code wall} or {@code admin}. Nobody signed in goes to the right door; somebody else gets the
 * page 403.
 */
public class AudienceFilter extends AccessControlFilter {

  @Override
  protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object rule) {
    if (!(SecurityUtils.getSubject().getPrincipal() instanceof Actor actor)) {
      return false;
    }
    return switch (audience(rule)) {
      case "learner" -> actor.kind() != Actor.Kind.STAFF && actor.confirmed();
      case "mediator" -> actor.holds(Role.MEDIATOR) || actor.holds(Role.LEAD);
      case "lead" -> actor.holds(Role.LEAD);
      case "wall", "office" -> actor.holds(Role.LEAD) || actor.holds(Role.ADMIN);
      case "admin" -> actor.holds(Role.ADMIN);
      case "staff" -> actor.kind() == Actor.Kind.STAFF;
      default -> false;
    };
  }

  private static String audience(Object rule) {
    return rule instanceof String[] values && values.length == 1 ? values[0] : "";
  }

  @Override
  protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
      throws IOException {
    throw new IllegalStateException("The rule is needed");
  }

  @Override
  protected boolean onAccessDenied(ServletRequest request, ServletResponse response, Object rule)
      throws IOException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Object principal = SecurityUtils.getSubject().getPrincipal();
    if (OldTrial.isIn(http, principal)) {
      OldTrial.lead(http, answer, principal);
    } else if (principal instanceof Actor actor && (actor.confirmed() || isStaffDoor(rule))) {
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (principal instanceof Actor) {
      answer.sendRedirect("/visitor/confirm.xhtml");
    } else if (isGet(request)) {
      answer.sendRedirect(isStaffDoor(rule) ? staffDoor((HttpServletRequest) request) : "/");
    } else {
      LostWords.refuse(http, answer);
    }
    return false;
  }

  private static String staffDoor(HttpServletRequest request) {
    return "/visitor/staff.xhtml"
        + WayBack.of(request)
            .map(address -> "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
            .orElse("");
  }

  private static boolean isStaffDoor(Object rule) {
    return !audience(rule).equals("learner");
  }

  private static boolean isGet(ServletRequest request) {
    return "GET".equals(((HttpServletRequest) request).getMethod());
  }
}
