package org.declic.web;

import java.util.function.Supplier;

/**
 * Something that a page mentions many times and that is worked out the first time; for one request
 * and one thread.
 */
public final class Once<T> {
  private final Supplier<T> work;
  private boolean done;
  private T value;

  public Once(Supplier<T> work) {
    this.work = work;
  }

  /** What the work gave, which may be nothing (null): pages test for that. */
  public T get() {
    if (!done) {
      value = work.get();
      done = true;
    }
    return value;
  }
}
