package org.declic.launch;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.testing.PlainConnection;
import org.declic.testing.PlainForm;

/** A visitor at an exercise whose every act is told to the server at once. */
final class Practising {
  private static final String EXERCISE = "/learner/step.xhtml?unit=m1-u08&step=s04&screen=sim";
  private static final Pattern RUN = Pattern.compile("data-events-url=\"([^\"]+)\"");
  private static final Pattern SEAL = Pattern.compile("data-form-token=\"([^\"]+)\"");
  private static final Pattern LOG = Pattern.compile("\"log\":\\[(.*?)]");

  private final PlainConnection connection;
  private final String run;
  private final String seal;
  private volatile int kept;

  private Practising(PlainConnection connection, String page) {
    this.connection = connection;
    this.run = found(RUN, page).replace("&amp;", "&");
    this.seal = found(SEAL, page);
  }

  static Practising begin(PlainConnection connection) throws IOException {
    PowerCutBrowserIT.post(connection, "/visitor/start.xhtml", "visit", null);
    PowerCutBrowserIT.post(connection, PowerCutBrowserIT.UNIT, "open", null);
    String before = connection.get(EXERCISE).body();
    PowerCutBrowserIT.post(connection, EXERCISE, PlainForm.act(before).orElseThrow(), null);
    return new Practising(connection, connection.get(EXERCISE).body());
  }

  /** Opens the mail, answers it, then adds one ready sentence after the other. */
  void goOnUntilTheCut() {
    try {
      while (true) {
        String event =
            switch (kept) {
              case 0 -> "{\"t\":\"open\",\"message\":\"m1\"}";
              case 1 -> "{\"t\":\"reply\",\"message\":\"m1\"}";
              default -> "{\"t\":\"insert\",\"starter\":\"s1\"}";
            };
        String increment = "{\"from\":" + kept + ",\"events\":[" + event + "]}";
        int status = connection.postJson(run, seal, increment).status();
        if (status != 204) {
          throw new IllegalStateException(event + " answered " + status);
        }
        kept++;
      }
    } catch (IOException e) {
      // the cut
    }
  }

  /** How many acts the server said it keeps. */
  int kept() {
    return kept;
  }

  /** How many the window shows when it is opened again. */
  int found() throws IOException {
    String log = found(LOG, connection.get(EXERCISE).body());
    return log.isEmpty() ? 0 : log.split("\\},\\{").length;
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + page);
    }
    return matcher.group(1);
  }
}
