package org.declic.web.push;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.SecurityUtils;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.walkin.Walls;

/**
 * Server-sent events: {@code /mediator/push?topics=DESK,LIVE} for staff, who are known by their
 * cookie, {@code /visitor/wall-push?key=…} for a screen, known by its secret address.
 */
@WebServlet(
    urlPatterns = {PushServlet.END, PushServlet.WALL},
    asyncSupported = true)
public class PushServlet extends HttpServlet {
  static final String WALL = "/visitor/wall-push";

  /** Where a listener's request ends; never asked for from outside. */
  static final String END = "/mediator/push";

  private static final long serialVersionUID = 1L;
  private static final int SECONDS_UNTIL_NEXT_TRY = 60;

  @Inject transient Listeners listeners;
  @Inject transient Beat beat;
  @Inject transient Walls walls;
  @Inject transient Clock clock;

  private record Who(SiteId site, Listener.Pass pass, Set<Topic> topics) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      return;
    }
    Optional<Who> who = WALL.equals(request.getServletPath()) ? wall(request) : staff(request);
    if (who.isEmpty()) {
      // Short and plain: a page hears of it, nobody reads it.
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    // A proxy that collects before it passes on would keep the news.
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    Listener listener =
        new Listener(
            who.get().site(), who.get().topics(), who.get().pass(), clock.instant(), context);
    if (!listeners.admit(listener)) {
      response.reset();
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setIntHeader("Retry-After", SECONDS_UNTIL_NEXT_TRY);
      context.complete();
      return;
    }
    context.addListener(new Farewell(listener));
    beat.known()
        .forEach(
            (change, revision) -> {
              if (listener.hears(change)) {
                listener.expect(change.topic(), revision);
              }
            });
    response.getOutputStream().setWriteListener(listener);
  }

  /** Without an answer to write there is nothing to listen to: it would stay open for nobody. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Allow", "GET");
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private static Optional<Who> staff(HttpServletRequest request) {
    Set<Topic> topics = topics(request.getParameter("topics"));
    return Optional.ofNullable(SecurityUtils.getSubject().getPrincipal())
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast)
        .filter(actor -> !topics.isEmpty())
        .map(actor -> new Who(actor.site(), new Listener.Pass(false, actor.sessionKey()), topics));
  }

  private Optional<Who> wall(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("key"))
        .flatMap(walls::open)
        .map(
            wall ->
                new Who(wall.site(), new Listener.Pass(true, wall.id()), EnumSet.of(Topic.DESK)));
  }

  private static Set<Topic> topics(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(","))
            .map(Topic::named)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
  }

  /** Whichever way it ends, it is no longer told anything. */
  private final class Farewell implements AsyncListener {
    private final Listener listener;

    Farewell(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      listeners.close(listener);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      listeners.close(listener);
    }

    @Override
    public void onError(AsyncEvent event) {
      listeners.close(listener);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // Nothing begins anew.
    }
  }
}
