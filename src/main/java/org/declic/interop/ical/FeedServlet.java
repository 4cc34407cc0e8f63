package org.declic.interop.ical;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.declic.platform.Language;
import org.declic.platform.Secrets;
import org.declic.scheduling.feed.Feed;
import org.declic.scheduling.feed.FeedReading;

/**
 * {@code /feeds/SECRET.ics}, with {@code language=en} for English. No sign-in and no cookie: the
 * address is the key. Whatever is not one is answered alike, after the same look-up.
 */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".ics";
  private static final int LONGEST = 100;

  @Inject transient FeedReading reading;
  @Inject transient CalendarText calendar;
  @Inject transient ReadingPace pace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (pace.isTooFast(request.getRemoteAddr())) {
      response.setHeader("Retry-After", Long.toString(ReadingPace.WINDOW.toSeconds()));
      plain(response, 429);
      return;
    }
    Optional<Feed> feed = reading.read(token(request));
    if (feed.isEmpty()) {
      plain(response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Language language =
        "en".equals(request.getParameter("language")) ? Language.ENGLISH : Language.FRENCH;
    answer(request, response, feed.get(), calendar.write(feed.get(), language));
  }

  /** What cannot be a secret is looked for like one. */
  private static String token(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    String name = path.substring(1);
    return name.endsWith(ENDING) && name.length() < LONGEST
        ? name.substring(0, name.length() - ENDING.length())
        : "none";
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Feed feed, String text)
      throws IOException {
    String tag = '"' + Secrets.fingerprint(text).substring(0, 32) + '"';
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", feed.changedAt().toEpochMilli());
    // Programs may keep it and must ask whether it still holds.
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("X-Robots-Tag", "noindex");
    if (isHeld(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "inline; filename=\"declic.ics\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static boolean isHeld(String header, String tag) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(held -> held.strip().replaceFirst("^W/", ""))
            .anyMatch(held -> held.equals("*") || held.equals(tag));
  }

  private static void plain(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getOutputStream().write((status + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
