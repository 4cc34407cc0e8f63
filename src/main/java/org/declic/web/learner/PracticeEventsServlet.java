package org.declic.web.learner;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.declic.assessment.simulator.EventLog;
import org.declic.assessment.simulator.RefusedEvents;
import org.declic.identity.Actor;
import org.declic.learning.SimulatorPractice;
import org.declic.learning.SimulatorRunId;
import org.declic.platform.UnknownThing;

/**
 * Where the window of an exercise sends what was done in it. The answer is a status alone: kept
 * (204), or refused for good (4xx), which the page does not try again.
 */
@WebServlet("/learner/practice-events")
public class PracticeEventsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SimulatorPractice practice;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(take(request));
  }

  private int take(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (type == null || !type.startsWith("application/json")) {
      return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }
    Actor actor = (Actor) SecurityUtils.getSubject().getPrincipal();
    try {
      EventLog.Increment more = EventLog.readIncrement(body(request));
      practice.append(actor, new SimulatorRunId(request.getParameter("run")), more);
      return HttpServletResponse.SC_NO_CONTENT;
    } catch (UnknownThing unknown) {
      return HttpServletResponse.SC_NOT_FOUND;
    } catch (RefusedEvents refused) {
      return HttpServletResponse.SC_CONFLICT;
    }
  }

  private static String body(HttpServletRequest request) throws IOException {
    char[] text = new char[EventLog.TEXT_LIMIT + 1];
    int length = 0;
    int read;
    while (length < text.length
        && (read = request.getReader().read(text, length, text.length - length)) >= 0) {
      length += read;
    }
    return new String(text, 0, length);
  }
}
