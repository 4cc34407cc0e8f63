package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.declic.testing.DeclicServer;
import org.declic.testing.PlainConnection;
import org.declic.testing.PlainForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The plug is pulled while people answer (REL-03, REL-04). More cuts: {@code
 * -Ddeclic.test.cuts=20}.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerCutBrowserIT {
  private static final int CUTS = Integer.getInteger("declic.test.cuts", 3);
  private static final int PEOPLE = 4;
  private static final int EVENTS = 20;
  static final String UNIT = "/learner/unit.xhtml?unit=m1-u08";
  private static final String QUESTION = "/learner/step.xhtml?unit=m1-u08&step=s05&screen=q1";

  /** Somebody who was told that their answer is kept. */
  private record Told(Map<String, String> cookies) {}

  /** Each test leaves it as it found it: started again after a cut. */
  private final DeclicServer server = DeclicServer.prepared("--demo");

  @BeforeAll
  void start() {
    server.started();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void what_was_confirmed_is_there_after_the_cut() throws Exception {
    List<Told> everybody = new ArrayList<>();
    for (int cut = 1; cut <= CUTS; cut++) {
      everybody.addAll(answeringUntilTheCut(server));
      server.started();
      assertThat(lost(server, everybody))
          .as("answers lost after cut %d of %d people", cut, everybody.size())
          .isEmpty();
    }
    assertThat(everybody).isNotEmpty();
  }

  /** In the middle of an exercise: what was said to be kept is in its window again. */
  @Test
  @Tag("REL-08")
  void an_exercise_opens_as_it_was_before_the_cut() throws Exception {
    try (PlainConnection connection = new PlainConnection(server.port())) {
      Practising someone = Practising.begin(connection);
      Thread hand = new Thread(() -> someone.goOnUntilTheCut());
      hand.start();
      while (someone.kept() < EVENTS) {
        assertThat(hand.isAlive()).as("still at it").isTrue();
        hand.join(5);
      }
      server.kill();
      hand.join();
      server.started();

      // The answer to the last one may be what the cut took away.
      assertThat(someone.found()).isBetween(someone.kept(), someone.kept() + 1);
    }
  }

  private static List<Told> answeringUntilTheCut(DeclicServer server) throws InterruptedException {
    Queue<Told> told = new ConcurrentLinkedQueue<>();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    for (int i = 0; i < PEOPLE; i++) {
      people.execute(() -> keepAnswering(server.port(), told));
    }
    people.shutdown();
    // Anywhere between the first confirmations and the middle of a busy minute.
    long moment =
        System.nanoTime()
            + TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(500, 3_000));
    while (told.isEmpty() || System.nanoTime() < moment) {
      if (people.awaitTermination(5, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("nobody could answer");
      }
    }
    server.kill();
    assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    return List.copyOf(told);
  }

  /** One visitor after the other, each with one answer, until the server is gone. */
  private static void keepAnswering(int port, Queue<Told> told) {
    try {
      while (true) {
        try (PlainConnection connection = new PlainConnection(port)) {
          answerOnce(connection);
          told.add(new Told(connection.cookies()));
        }
      }
    } catch (IOException e) {
      // the cut
    }
  }

  private static void answerOnce(PlainConnection connection) throws IOException {
    post(connection, "/visitor/start.xhtml", "visit", null);
    post(connection, UNIT, "open", null);
    String page = connection.get(QUESTION).body();
    String choice =
        PlainForm.firstChoice(page)
            .orElseThrow(() -> new IllegalStateException("no question: " + page));
    post(connection, QUESTION, "answer", choice);
  }

  static void post(PlainConnection connection, String path, String act, String answer)
      throws IOException {
    Map<String, String> form = PlainForm.hidden(connection.get(path).body());
    form.put("act", act);
    if (answer != null) {
      form.put("answer", answer);
    }
    PlainConnection.Answer taken = connection.post(path, form);
    if (taken.status() != 302) {
      throw new IllegalStateException(path + " answered " + taken.status());
    }
  }

  /** Those whose question looks as if they had never answered. */
  private static List<Told> lost(DeclicServer server, List<Told> everybody) throws IOException {
    List<Told> lost = new ArrayList<>();
    for (Told someone : everybody) {
      try (PlainConnection connection = new PlainConnection(server.port())) {
        someone.cookies().forEach(connection::with);
        PlainConnection.Answer page = connection.get(QUESTION);
        // What was said of the answer stands in a live region; a fresh question has none.
        if (page.status() != 200 || !page.body().contains("role=\"status\"")) {
          lost.add(someone);
        }
      }
    }
    return lost;
  }
}
