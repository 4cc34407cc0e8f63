package org.declic.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * How many processes share the integration tests: each keeps half a processor busy and waits for
 * the rest; the memory must hold them all.
 */
public final class Processes {
  /** A process of tests, its browser and two servers of at most 512 MB of objects each. */
  private static final long MEMORY_OF_ONE = 3L << 30;

  /** The two suites in the container stand side by side. */
  private static final int LEAST = 2;

  /** More would only start more servers. */
  private static final int MOST = 6;

  private Processes() {}

  public static void main(String[] args) throws IOException {
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.print(
        count(Runtime.getRuntime().availableProcessors(), machine.getTotalMemorySize()));
  }

  static int count(int processors, long memory) {
    long wanted = Math.min(processors + processors / 4, MOST);
    return (int) Math.max(LEAST, Math.min(wanted, memory / MEMORY_OF_ONE));
  }
}
