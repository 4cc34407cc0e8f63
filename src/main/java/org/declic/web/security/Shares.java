package org.declic.web.security;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * Who may keep a thread of the server waiting for the network: so many at once, and of one address
 * only a part of them. A whole centre behind one address stays far below its part.
 */
final class Shares {
  private final Semaphore all;
  private final int ofOne;
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  Shares(int all, int ofOne) {
    this.all = new Semaphore(all);
    this.ofOne = ofOne;
  }

  /** Who was let in gives it back. */
  boolean take(String source) {
    if (!all.tryAcquire()) {
      return false;
    }
    boolean[] full = {false};
    taken.compute(
        source,
        (key, before) -> {
          full[0] = before != null && before >= ofOne;
          return full[0] ? before : Integer.valueOf(before == null ? 1 : before + 1);
        });
    if (full[0]) {
      all.release();
    }
    return !full[0];
  }

  void giveBack(String source) {
    // Nobody is kept in mind who waits for nothing.
    taken.computeIfPresent(source, (key, before) -> before == 1 ? null : before - 1);
    all.release();
  }
}
