package org.declic.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.declic.testing.PlainConnection;

/** Many connections doing the same thing, bounded by a count and by time. */
final class Load {
  /** One thing a person does; the number tells who and which. */
  interface Deed {
    void once(PlainConnection connection, int number) throws IOException;
  }

  /** What a run showed; times in milliseconds. */
  record Result(
      int done, int failed, double perSecond, double p50, double p95, double p99, double cpu) {}

  private final int port;
  private final Machine machine;

  Load(int port, Machine machine) {
    this.port = port;
    this.machine = machine;
  }

  Result run(Deed deed, int connections, int atMost, double seconds, AtomicInteger numbers)
      throws InterruptedException {
    List<List<Long>> times = new ArrayList<>();
    AtomicInteger left = new AtomicInteger(atMost);
    AtomicInteger failed = new AtomicInteger();
    CountDownLatch ready = new CountDownLatch(connections);
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    long[] end = new long[1];
    for (int i = 0; i < connections; i++) {
      List<Long> own = new ArrayList<>();
      times.add(own);
      Thread thread =
          new Thread(
              () -> {
                try (PlainConnection connection = new PlainConnection(port)) {
                  ready.countDown();
                  go.await();
                  while (System.nanoTime() < end[0] && left.decrementAndGet() >= 0) {
                    long start = System.nanoTime();
                    try {
                      deed.once(connection, numbers.getAndIncrement());
                      own.add(System.nanoTime() - start);
                    } catch (IOException | RuntimeException e) {
                      if (failed.incrementAndGet() == 1) {
                        System.err.println("  failed: " + e);
                      }
                      connection.close();
                    }
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      threads.add(thread);
      thread.start();
    }
    ready.await();
    double cpuBefore = machine.cpuMillis();
    long start = System.nanoTime();
    end[0] = start + (long) (seconds * 1e9);
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    double elapsed = (System.nanoTime() - start) / 1e9;
    double cpu = machine.cpuMillis() - cpuBefore;
    long[] sorted =
        times.stream().flatMap(List::stream).mapToLong(Long::longValue).sorted().toArray();
    return new Result(
        sorted.length,
        failed.get(),
        sorted.length / elapsed,
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        cpu / Math.max(1, sorted.length));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
