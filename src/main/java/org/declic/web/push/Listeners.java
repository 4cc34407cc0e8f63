package org.declic.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * The pages that listen on this node. Bounded: a browser opens six connections to one server and
 * needs most of them for pages; a server has other things to do. Who is refused asks now and then.
 */
@ApplicationScoped
public class Listeners {
  static final int MOST = 500;
  static final int MOST_OF_ONE = 4;

  /** Then the page connects anew, and the door looks at it again. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Set<Listener> all = ConcurrentHashMap.newKeySet();

  /**
   * Writes to connections in a thread without any context of the container: where the other side is
   * gone, the server ends the request in the thread that writes, and would take the context of a
   * managed thread with it.
   */
  private final ExecutorService voice =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "declic-push");
            thread.setDaemon(true);
            return thread;
          });

  /** False when there are too many; of one person the oldest makes room. */
  boolean admit(Listener newcomer) {
    List<Listener> same =
        all.stream().filter(listener -> listener.pass().equals(newcomer.pass())).toList();
    if (same.size() >= MOST_OF_ONE) {
      same.stream()
          .min((one, other) -> one.since().compareTo(other.since()))
          .ifPresent(this::close);
    }
    if (all.size() >= MOST) {
      return false;
    }
    all.add(newcomer);
    return true;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many listen on this node. */
  public int count() {
    return all.size();
  }

  void tell(Map<Change, Long> changes) {
    if (!changes.isEmpty()) {
      voice.execute(
          () ->
              changes.forEach(
                  (change, revision) ->
                      all.stream()
                          .filter(listener -> listener.hears(change))
                          .forEach(listener -> listener.tell(change.topic(), revision))));
    }
  }

  void beat(Instant now) {
    all.removeIf(Listener::isOver);
    all.stream()
        .filter(listener -> listener.since().plus(LONGEST).isBefore(now))
        .forEach(this::close);
    voice.execute(() -> all.forEach(Listener::beat));
  }

  /** What lets those in who listen: sessions or screens. */
  Set<String> keys(boolean walls) {
    return all.stream()
        .map(Listener::pass)
        .filter(pass -> pass.wall() == walls)
        .map(Listener.Pass::key)
        .collect(Collectors.toSet());
  }

  /** Those whose key was looked at and is no longer good. */
  void closeAllWith(boolean walls, Set<String> looked, Set<String> stillGood) {
    all.stream()
        .filter(listener -> listener.pass().wall() == walls)
        .filter(listener -> looked.contains(listener.pass().key()))
        .filter(listener -> !stillGood.contains(listener.pass().key()))
        .forEach(this::close);
  }

  void closeAll() {
    all.forEach(this::close);
    voice.shutdown();
  }

  void close(Listener listener) {
    if (all.remove(listener)) {
      voice.execute(listener::close);
    }
  }
}
