package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.declic.assessment.simulator.Exercises.Played;

/** Logs made by chance for one exercise; the same ones in every run. */
final class RandomLogs {
  private static final int LONGEST = 120;

  private final Played played;
  private final List<Event> vocabulary;
  private final Random random;

  RandomLogs(Played played) {
    this.played = played;
    this.vocabulary = vocabulary(played);
    this.random = new Random(20_261_122L + played.toString().hashCode());
  }

  /** Only events that are possible when they come; now and then the one that is known to help. */
  EventLog lawful() {
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
      } else if (help) {
        // Chance has gone past it, or back: the next one may fit.
        known = (known + 1) % ideal.size();
      }
    }
    return new EventLog(log);
  }

  EventLog any() {
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
    words.stream()
        .map(known -> known.id("task"))
        .filter(task -> !task.isEmpty())
        .distinct()
        .toList()
        .forEach(task -> words.addAll(gestures(task)));
    words.stream()
        .map(known -> known.id("part"))
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList()
        .forEach(part -> words.addAll(codes(part)));
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

  /** What a finger may do on the drawn phone at any time. */
  private static List<Event> gestures(String task) {
    return List.of(
        Event.of("back", "task", task),
        Event.of("go", "task", task),
        Event.of("swipe", "task", task, "way", "next"),
        Event.of("pinch", "task", task, "way", "in"),
        Event.of("hold", "task", task, "item", "page"),
        Event.of("answer", "task", task, "choice", "refuse"));
  }

  /** What may be done with codes in one part. */
  private static List<Event> codes(String part) {
    return List.of(
        Event.of("typed", "part", part, "words", "6", "length", "long", "own", "none"),
        Event.of("typed", "part", part, "words", "6", "length", "long", "own", "secret"),
        Event.of("clear", "part", part),
        Event.of("say", "part", part, "answer", "end"),
        Event.of("digits", "part", part, "code", "c2"));
  }
}
