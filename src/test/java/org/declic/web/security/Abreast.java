package org.declic.web.security;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same for several people at once, each in a thread of their own. */
final class Abreast {
  private static final int AT_ONCE = 4;

  private Abreast() {}

  static <A, B> List<B> of(List<A> all, Function<A, B> each) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<B>> running =
          all.stream().map(one -> threads.submit(() -> each.apply(one))).toList();
      return running.stream().map(Abreast::ended).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <B> B ended(Future<B> running) {
    try {
      return running.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
