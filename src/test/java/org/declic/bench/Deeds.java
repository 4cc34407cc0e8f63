package org.declic.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.testing.PlainConnection;
import org.declic.testing.PlainForm;

/** What people do in the measurements, each as the requests a browser would send. */
final class Deeds {
  private static final String SESSION = "declic";
  private static final List<String> UNITS = List.of("m1-u08", "m1-u06", "m1-u02");
  private static final Pattern STYLE = Pattern.compile("href=\"(/[^\"]*learner\\.css[^\"]*)\"");
  private static final Pattern OPEN_SESSION =
      Pattern.compile("/mediator/live\\.xhtml\\?id=[0-9a-f-]+");
  private static final Pattern ANY_SESSION =
      Pattern.compile("/mediator/session\\.xhtml\\?id=([0-9a-f-]+)");
  private static final String STYLE_NAME = "a static file (the style sheet)";
  private static final String ANSWER = "a question answered";
  private static final String SIGN_IN = "signing in with a card (6 requests)";

  private final int port;
  private final List<Year.Someone> people;
  private final String session;
  private final Map<String, String> csrf = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Year.Someone> takers = new ArrayList<>();
  private String style;
  private String live;

  /** A question open to one learner. */
  private record Question(Year.Someone who, String address, String answer) {}

  private Deeds(int port, List<Year.Someone> people, String session) {
    this.port = port;
    this.people = people;
    this.session = session;
  }

  /**
   * @param session in which all of them may sit
   */
  static Deeds prepare(int port, List<Year.Someone> people, String session) throws IOException {
    Deeds deeds = new Deeds(port, people, session);
    try (PlainConnection connection = new PlainConnection(port)) {
      deeds.findStyle(connection);
      deeds.findLive(connection);
      deeds.findTakers(connection);
    }
    deeds.openUnits();
    return deeds;
  }

  Map<String, Load.Deed> all() {
    Map<String, Load.Deed> rows = new LinkedHashMap<>();
    rows.put(STYLE_NAME, (connection, number) -> fine(connection.getCompressed(style)));
    rows.put(
        "an empty Faces page",
        (connection, number) -> fine(connection.getCompressed("/visitor/empty.xhtml")));
    rows.put("the first page", (connection, number) -> fine(connection.getCompressed("/")));
    rows.put(
        "the learner’s home",
        (connection, number) -> page(connection, number, "/learner/home.xhtml"));
    rows.put(
        "a step",
        (connection, number) ->
            page(connection, number, "/learner/step.xhtml?unit=m1-u08&step=s02&screen=e2"));
    rows.put(ANSWER, this::answer);
    rows.put(SIGN_IN, this::signIn);
    rows.put(
        "the mediator’s live view",
        (connection, number) ->
            fine(connection.with(SESSION, "bench-mediator").getCompressed(live)));
    rows.put(
        "the lead’s overview",
        (connection, number) ->
            fine(connection.with(SESSION, "bench-lead").getCompressed("/lead/overview.xhtml")));
    rows.put(
        "the week of a site",
        (connection, number) ->
            fine(
                connection
                    .with(SESSION, "bench-lead")
                    .getCompressed("/mediator/calendar.xhtml?view=week")));
    rows.put(
        "the walk-in board",
        (connection, number) ->
            fine(connection.with(SESSION, "bench-mediator").getCompressed("/mediator/desk.xhtml")));
    rows.put(
        "the day of a mediator",
        (connection, number) ->
            fine(
                connection.with(SESSION, "bench-mediator").getCompressed("/mediator/today.xhtml")));
    rows.put("a seat taken and given back (4 requests)", this::sit);
    return rows;
  }

  /** Each connection is somebody of its own for a while, as people are. */
  private void sit(PlainConnection connection, int number) throws IOException {
    sit(connection, takers.get(number % takers.size()));
  }

  private void sit(PlainConnection connection, Year.Someone someone) throws IOException {
    connection.with(SESSION, someone.session());
    String address = "/learner/session.xhtml?id=" + session;
    seat(connection, address, "take");
    seat(connection, address, "give");
  }

  /** Whoever is already expected elsewhere at that hour, or often enough, is refused a seat. */
  private void findTakers(PlainConnection connection) throws IOException {
    IOException last = null;
    for (Year.Someone someone : people) {
      try {
        sit(connection, someone);
        takers.add(someone);
      } catch (IOException refused) {
        last = refused;
      }
    }
    connection.forgetCookies();
    if (takers.isEmpty()) {
      throw new IOException("nobody may take a seat", last);
    }
  }

  private static void seat(PlainConnection connection, String address, String act)
      throws IOException {
    Map<String, String> form = PlainForm.hidden(fine(connection.get(address)).body());
    form.put("act", act);
    PlainConnection.Answer answer = connection.post(address, form);
    if (answer.status() != 302 || answer.location().contains("problem")) {
      throw new IOException(act + " was not done: " + answer.status() + " " + answer.location());
    }
  }

  /** How often this may be done in all: a question takes two tries, then it is settled. */
  int most(String name) {
    return name.equals(ANSWER) ? 2 * questions.size() : name.equals(SIGN_IN) ? 1_200 : 200_000;
  }

  private Year.Someone person(int number) {
    return people.get(number % people.size());
  }

  private void page(PlainConnection connection, int number, String path) throws IOException {
    fine(connection.with(SESSION, person(number).session()).getCompressed(path));
  }

  private void answer(PlainConnection connection, int number) throws IOException {
    Question question = questions.get(number % questions.size());
    PlainConnection.Answer answer = send(connection, question);
    if (answer.status() != 302) {
      throw new IOException(
          "an answer of %s to %s was not taken: %d"
              .formatted(question.who.session(), question.address, answer.status()));
    }
  }

  private PlainConnection.Answer send(PlainConnection connection, Question question)
      throws IOException {
    connection.with(SESSION, question.who.session());
    Map<String, String> form = new LinkedHashMap<>();
    form.put("requestId", UUID.randomUUID().toString());
    form.put("csrf", csrf.get(question.who.session()));
    form.put("act", "answer");
    form.put("answer", question.answer);
    return connection.post(question.address, form);
  }

  private void signIn(PlainConnection connection, int number) throws IOException {
    connection.forgetCookies();
    Map<String, String> card = PlainForm.hidden(fine(connection.get("/visitor/card.xhtml")).body());
    card.put("card", person(number).card());
    redirected(connection.post("/visitor/card.xhtml", card), "/visitor/pin.xhtml");
    Map<String, String> pin = PlainForm.hidden(fine(connection.get("/visitor/pin.xhtml")).body());
    pin.put("secret", "4827");
    redirected(connection.post("/visitor/pin.xhtml", pin), "/visitor/confirm.xhtml");
    Map<String, String> you =
        PlainForm.hidden(fine(connection.get("/visitor/confirm.xhtml")).body());
    you.put("act", "yes");
    redirected(connection.post("/visitor/confirm.xhtml", you), "/learner/home.xhtml");
  }

  private void findStyle(PlainConnection connection) throws IOException {
    String page = fine(connection.get("/")).body();
    if (page.isEmpty()) {
      page = fine(connection.get("/visitor/start.xhtml")).body();
    }
    Matcher found = STYLE.matcher(page);
    if (!found.find()) {
      throw new IOException("the first page names no style sheet");
    }
    style = found.group(1).replace("&amp;", "&");
  }

  /**
   * A session of today, opened if nobody has; the mediator's day where the live view is not there.
   */
  private void findLive(PlainConnection connection) throws IOException {
    connection.with(SESSION, "bench-mediator");
    String today = fine(connection.get("/mediator/today.xhtml")).body();
    Matcher session = ANY_SESSION.matcher(today);
    live = "/mediator/today.xhtml";
    if (session.find()) {
      String address = "/mediator/session.xhtml?id=" + session.group(1);
      Map<String, String> form = PlainForm.hidden(connection.get(address).body());
      form.put("act", "open");
      connection.post(address, form);
      today = connection.get("/mediator/today.xhtml").body() + connection.get(address).body();
    }
    Matcher found = OPEN_SESSION.matcher(today);
    if (found.find() && connection.get(found.group()).isFine()) {
      live = found.group();
    }
    connection.forgetCookies();
  }

  /** Everybody begins the units; the questions with one choice are noted. */
  private void openUnits() throws IOException {
    List<String> screens = new ArrayList<>();
    for (Year.Someone someone : people) {
      try (PlainConnection connection =
          new PlainConnection(port).with(SESSION, someone.session())) {
        for (String unit : UNITS) {
          String start = "/learner/unit.xhtml?unit=" + unit;
          PlainConnection.Answer page = connection.get(start);
          if (page.status() != 200) {
            continue;
          }
          Map<String, String> form = PlainForm.hidden(page.body());
          csrf.put(someone.session(), form.get("csrf"));
          form.put("act", "open");
          form.put("requestId", UUID.randomUUID().toString());
          connection.post(start, form);
          for (int step = 1; step <= 9; step++) {
            for (int question = 1; question <= 6; question++) {
              note(
                  connection,
                  someone,
                  "/learner/step.xhtml?unit=%s&step=s0%d&screen=q%d"
                      .formatted(unit, step, question),
                  screens);
            }
          }
        }
      }
    }
    if (questions.isEmpty()) {
      throw new IOException("no question was found in the units " + UNITS);
    }
    // Nobody answers two questions at the same moment: neighbours in the list are two learners.
    questions.sort(Comparator.comparing(Question::address));
  }

  /**
   * Which addresses hold a question is the same for everybody: tried once, by the first learner,
   * who answers nothing afterwards. An address that does not exist shows where the learner is, so
   * that only an answer tells.
   */
  private void note(
      PlainConnection connection, Year.Someone someone, String address, List<String> known)
      throws IOException {
    boolean first = someone.equals(people.get(0));
    if (!first && !known.contains(address)) {
      return;
    }
    PlainConnection.Answer page = connection.get(address);
    Optional<String> choice = PlainForm.firstChoice(page.body());
    if (page.status() != 200
        || choice.isEmpty()
        || PlainForm.act(page.body()).filter("answer"::equals).isEmpty()) {
      return;
    }
    Question question = new Question(someone, address, choice.get());
    if (!first) {
      questions.add(question);
    } else if (send(connection, question).status() == 302) {
      known.add(address);
    }
  }

  private static PlainConnection.Answer fine(PlainConnection.Answer answer) throws IOException {
    if (answer.status() != 200) {
      throw new IOException("answered " + answer.status() + " " + answer.location());
    }
    return answer;
  }

  private static void redirected(PlainConnection.Answer answer, String to) throws IOException {
    if (answer.status() != 302 || !answer.location().startsWith(to)) {
      throw new IOException(
          "expected the way to " + to + ", got " + answer.status() + " " + answer.location());
    }
  }
}
