package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declic.assessment.simulator.Exercises.Played;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a browser, or somebody in its place, may send: a success always has the acts in it that
 * the goal needs. The acts are looked for in the raw log, without the rules that are under test.
 */
class RandomLogsTest {
  private static final int LOGS = 1_000;

  static List<Played> played() {
    return Exercises.played().toList();
  }

  @ParameterizedTest
  @MethodSource("played")
  void no_random_log_is_a_success_without_the_acts_of_the_goal(Played played) {
    RandomLogs logs = new RandomLogs(played);
    int observed = 0;
    int reached = 0;
    for (int i = 0; i < LOGS; i++) {
      EventLog log = i % 2 == 0 ? logs.lawful() : logs.any();
      if (played.verify(log) instanceof Verification.Observed seen) {
        observed++;
        if (seen.outcome().isReached()) {
          reached++;
          assertThat(actsOfTheGoal(played, log)).as("%s in %s", played, log.json()).isTrue();
        }
      }
    }
    assertThat(observed).as("logs that were not refused").isGreaterThan(LOGS / 3);
    assertThat(reached).as("logs that reached the goal").isPositive();
  }

  private static boolean sentTheRightDocument(List<Event> events, List<Event> ideal) {
    List<Event> needed = ideal.stream().filter(e -> e.is("attach") || e.is("to")).toList();
    boolean replied = events.stream().anyMatch(e -> e.is("reply"));
    boolean named = replied || events.stream().anyMatch(e -> e.is("topic") || e.is("title"));
    boolean wrote = events.stream().anyMatch(e -> e.is("insert") || e.count("chars") >= 2);
    return needed.stream().allMatch(e -> events.contains(e) || (e.is("to") && replied))
        && named
        && wrote
        && events.get(events.size() - 1).is("send");
  }

  private static boolean actsOfTheGoal(Played played, EventLog log) {
    List<Event> events = log.events();
    List<Event> ideal = played.ideal().events();
    return switch (played.scenario().definition().simulator()) {
      case "mailbox" -> {
        if (ideal.stream().anyMatch(e -> e.is("attach"))) {
          yield sentTheRightDocument(events, ideal);
        }
        int opened = events.indexOf(ideal.get(0));
        int replied = events.lastIndexOf(ideal.get(1));
        boolean wrote =
            events.subList(replied, events.size()).stream()
                .anyMatch(e -> e.is("insert") || e.count("chars") >= 2);
        boolean sent = events.get(events.size() - 1).is("send");
        yield opened >= 0 && replied > opened && wrote && sent;
      }
      case "address" ->
          ideal.stream().filter(events::contains).count() >= 8
              && ideal.stream()
                  .filter(e -> e.id("as").equals("fake"))
                  .noneMatch(e -> lastJudged(events, e.id("site")).equals("safe"));
      case "desk" ->
          ideal.stream()
              .filter(e -> List.of("save", "name", "open", "go", "close-tab").contains(e.kind()))
              .allMatch(events::contains);
      case "keyboard" -> {
        // However one got there, a text that is right was typed after its last mistake.
        long typed = ideal.stream().filter(e -> e.is("type")).count();
        long texts =
            events.stream().filter(e -> e.is("type")).map(e -> e.id("item")).distinct().count();
        yield typed == texts && ideal.stream().filter(e -> e.is("done")).allMatch(events::contains);
      }
      case "mouse" -> ideal.stream().filter(e -> !e.is("scroll")).allMatch(events::contains);
      case "codes" -> codesAreKept(played, events);
      case "phone" -> {
        List<Event> ends = lastActs(ideal);
        boolean answered = ends.stream().filter(e -> e.is("answer")).allMatch(events::contains);
        yield answered && ends.stream().filter(events::contains).count() >= 6;
      }
      default -> ideal.stream().filter(e -> e.is("choose") && events.contains(e)).count() >= 4;
    };
  }

  /** The act that ends each task of the known way. */
  private static List<Event> lastActs(List<Event> ideal) {
    Map<String, Event> last = new LinkedHashMap<>();
    ideal.stream().filter(e -> !e.is("go")).forEach(e -> last.put(e.id("task"), e));
    return List.copyOf(last.values());
  }

  private static String lastJudged(List<Event> events, String site) {
    return events.stream()
        .filter(e -> e.is("judge") && e.id("site").equals(site))
        .reduce((earlier, later) -> later)
        .map(e -> e.id("as"))
        .orElse("");
  }

  /** After the last time a code was given away, everybody who asks was refused, twice. */
  private static boolean codesAreKept(Played played, List<Event> events) {
    List<Event> ideal = played.ideal().events();
    int given = -1;
    for (int i = 0; i < events.size(); i++) {
      if (List.of("give", "part").contains(events.get(i).id("answer"))) {
        given = i;
      }
    }
    List<Event> after = events.subList(given + 1, events.size());
    long made = events.stream().filter(e -> e.is("keep") || e.is("typed")).count();
    return made >= ideal.stream().filter(e -> e.is("keep")).count()
        && ideal.stream().filter(e -> e.is("say")).allMatch(after::contains)
        && ideal.stream().filter(e -> e.is("digits")).allMatch(events::contains);
  }
}
