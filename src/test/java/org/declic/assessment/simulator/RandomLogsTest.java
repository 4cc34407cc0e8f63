package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.declic.assessment.simulator.Exercises.Played;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a browser, or somebody in its place, may send: a success always has the acts in it that
 * the goal needs. The acts are looked for in the raw log, without the rules that are under test.
 */
class RandomLogsTest {
  private static final int LOGS = 1_000;
  private static final int LONGEST = 120;

  static List<Played> played() {
    return Exercises.played().toList();
  }

  @ParameterizedTest
  @MethodSource("played")
  void no_random_log_is_a_success_without_the_acts_of_the_goal(Played played) {
    Random random = new Random(20_261_122L + played.toString().hashCode());
    List<Event> vocabulary = vocabulary(played);
    int observed = 0;
    int reached = 0;
    for (int i = 0; i < LOGS; i++) {
      EventLog log = i % 2 == 0 ? lawful(played, vocabulary, random) : any(vocabulary, random);
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

  /** Only events that are possible when they come; now and then the one that is known to help. */
  private static EventLog lawful(Played played, List<Event> vocabulary, Random random) {
    Run run = played.scenario().run(played.variant());
    List<Event> ideal = played.ideal().events();
    List<Event> log = new ArrayList<>();
    int known = 0;
    for (int tries = 0; tries < LONGEST * 4 && log.size() < LONGEST; tries++) {
      boolean help = known < ideal.size() && random.nextInt(4) == 0;
      Event event = help ? ideal.get(known) : vocabulary.get(random.nextInt(vocabulary.size()));
      boolean rare = event.is(Event.RESTART) || event.is(Event.STOP);
      if ((!rare || random.nextInt(20) == 0) && run.take(event)) {
        log.add(event);
        known += help ? 1 : 0;
      }
    }
    return new EventLog(log);
  }

  private static EventLog any(List<Event> vocabulary, Random random) {
    List<Event> log = new ArrayList<>();
    for (int i = random.nextInt(LONGEST); i > 0; i--) {
      log.add(vocabulary.get(random.nextInt(vocabulary.size())));
    }
    return new EventLog(log);
  }

  /** Every event of the known and the wrong ways, the common ones, and some nonsense. */
  private static List<Event> vocabulary(Played played) {
    List<Event> words = new ArrayList<>(played.ideal().events());
    played.scenario().wrongWays().forEach(wrong -> words.addAll(wrong.events().events()));
    for (Event known : List.copyOf(words)) {
      for (String other : List.of("m2", "i3", "r4", "p2", "nothing")) {
        Map<String, String> fields = new TreeMap<>(known.fields());
        fields.replaceAll((name, value) -> value.matches("[mirp][0-9]+") ? other : value);
        words.add(new Event(known.kind(), fields));
      }
    }
    for (int level = 1; level <= 3; level++) {
      words.add(Event.of(Event.HINT, "level", String.valueOf(level)));
    }
    for (String kind : List.of("undo", "restart", "stop", "send", "close", "back", "success")) {
      words.add(Event.of(kind));
    }
    for (String folder : List.of("inbox", "sent", "trash", "secret")) {
      words.add(Event.of("folder", "folder", folder));
    }
    return words;
  }

  private static boolean actsOfTheGoal(Played played, EventLog log) {
    List<Event> events = log.events();
    List<Event> ideal = played.ideal().events();
    return switch (played.scenario().definition().simulator()) {
      case "mailbox" -> {
        int opened = events.indexOf(ideal.get(0));
        int replied = events.lastIndexOf(ideal.get(1));
        boolean wrote =
            events.subList(replied, events.size()).stream()
                .anyMatch(e -> e.is("insert") || e.count("chars") >= 2);
        boolean sent = events.get(events.size() - 1).is("send");
        yield opened >= 0 && replied > opened && wrote && sent;
      }
      case "mouse" -> ideal.stream().filter(e -> !e.is("scroll")).allMatch(events::contains);
      default -> ideal.stream().filter(e -> e.is("choose") && events.contains(e)).count() >= 4;
    };
  }
}
