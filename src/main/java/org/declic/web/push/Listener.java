package org.declic.web.push;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.declic.identity.organisation.SiteId;

/**
 * A page that listens. Nothing is written while its connection is not ready: whoever reads slowly
 * (a sleeping computer) gets the newest revision later, and holds nobody up.
 */
final class Listener implements WriteListener {
  private final SiteId site;
  private final Set<Topic> topics;
  private final Pass pass;
  private final Instant since;
  private final AsyncContext context;
  private final ServletOutputStream out;
  private final Map<Topic, Long> untold = new EnumMap<>(Topic.class);
  private String greeting = "retry: 3000\n\n";
  private boolean beat;
  private boolean ready;
  private boolean over;

  /**
   * What lets somebody listen.
   *
   * @param wall a screen's id rather than a session's key
   */
  record Pass(boolean wall, String key) {}

  Listener(SiteId site, Set<Topic> topics, Pass pass, Instant since, AsyncContext context)
      throws IOException {
    this.site = site;
    this.topics = Set.copyOf(topics);
    this.pass = pass;
    this.since = since;
    this.context = context;
    this.out = context.getResponse().getOutputStream();
  }

  Pass pass() {
    return pass;
  }

  Instant since() {
    return since;
  }

  boolean hears(Change change) {
    return change.site().equals(site) && topics.contains(change.topic());
  }

  /** To be told with the greeting, once the connection is ready for it. */
  synchronized void expect(Topic topic, long revision) {
    untold.putIfAbsent(topic, revision);
  }

  synchronized void tell(Topic topic, long revision) {
    untold.put(topic, revision);
    write();
  }

  /** A comment line: proxies and pages see that the connection lives. */
  synchronized void beat() {
    beat = true;
    write();
  }

  /** The page asks again, or is refused, by itself. */
  synchronized void close() {
    if (!over) {
      over = true;
      try {
        // Not complete(): the server would end the request in this thread, which is none of its
        // own.
        context.dispatch(PushServlet.END);
      } catch (IllegalStateException gone) {
        // The other side was faster.
      }
    }
  }

  synchronized boolean isOver() {
    return over;
  }

  @Override
  public synchronized void onWritePossible() {
    ready = true;
    write();
  }

  @Override
  public void onError(Throwable failure) {
    close();
  }

  private void write() {
    try {
      while (ready && !over && hasSomething() && out.isReady()) {
        out.write(text().getBytes(StandardCharsets.UTF_8));
        if (out.isReady()) {
          out.flush();
        }
      }
    } catch (IOException | IllegalStateException gone) {
      close();
    }
  }

  private boolean hasSomething() {
    return beat || !greeting.isEmpty() || !untold.isEmpty();
  }

  private String text() {
    StringBuilder text = new StringBuilder(greeting);
    untold.forEach(
        (topic, revision) ->
            text.append("event: change\ndata: ")
                .append(topic)
                .append(' ')
                .append(revision)
                .append("\n\n"));
    if (text.isEmpty()) {
      text.append(": \n\n");
    }
    greeting = "";
    untold.clear();
    beat = false;
    return text.toString();
  }
}
