package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * A mail being written. Of what is typed only the number of characters is known.
 *
 * @param kind reply, forward or new
 * @param of the message it answers or passes on
 * @param to the message whose sender receives it
 * @param chars typed in the message
 * @param starters ready-made sentences in the message
 * @param titled characters typed as its subject
 * @param topic ready-made subject; empty text for none
 * @param files what is attached
 * @param browsing the own files are being looked through
 */
record Draft(
    String kind,
    String of,
    String to,
    int chars,
    List<String> starters,
    int titled,
    String topic,
    List<String> files,
    boolean browsing) {
  Draft {
    starters = List.copyOf(starters);
    files = List.copyOf(files);
  }

  static Draft begun(String kind, String of, String to) {
    return new Draft(kind, of, to, 0, List.of(), 0, "", List.of(), false);
  }

  Draft addressed(String contact) {
    return new Draft(kind, of, contact, chars, starters, titled, topic, files, browsing);
  }

  /** Nothing left in the box: the ready-made sentences are gone too. */
  Draft typed(int count) {
    List<String> left = count == 0 ? List.of() : starters;
    return new Draft(kind, of, to, count, left, titled, topic, files, browsing);
  }

  Draft inserted(String starter) {
    List<String> more = plus(starters, starter);
    return new Draft(kind, of, to, chars, more, titled, topic, files, browsing);
  }

  Draft titled(int count) {
    String left = count == 0 ? "" : topic;
    return new Draft(kind, of, to, chars, starters, count, left, files, browsing);
  }

  Draft about(String ready) {
    return new Draft(kind, of, to, chars, starters, 0, ready, files, browsing);
  }

  Draft browsing(boolean open) {
    return new Draft(kind, of, to, chars, starters, titled, topic, files, open);
  }

  Draft with(String file) {
    return new Draft(kind, of, to, chars, starters, titled, topic, plus(files, file), false);
  }

  Draft without(String file) {
    List<String> left = files.stream().filter(other -> !other.equals(file)).toList();
    return new Draft(kind, of, to, chars, starters, titled, topic, left, browsing);
  }

  boolean isBlank(int minimum) {
    return starters.isEmpty() && chars < minimum;
  }

  /** A reply has the subject of what it answers. */
  boolean hasSubject() {
    return !kind.equals("new") || !topic.isEmpty() || titled > 1;
  }

  private static List<String> plus(List<String> list, String more) {
    List<String> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
