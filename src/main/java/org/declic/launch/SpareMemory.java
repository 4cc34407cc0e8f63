package org.declic.launch;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Gives back to the machine what the C library keeps for itself: after the compilers of the start
 * have finished, that is two hundred megabytes which nobody uses. A laptop in a workshop has other
 * things to do with them.
 */
final class SpareMemory {
  private static final String COMMAND = "systemTrimNativeHeap";

  private SpareMemory() {}

  /** Once a minute, in some milliseconds; nothing happens where the machine cannot do it. */
  static void giveBackEachMinute() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "spare-memory");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(SpareMemory::giveBack, 0, 1, TimeUnit.MINUTES);
  }

  /**
   * @return false where the Java machine or the C library has no such command
   */
  static boolean giveBack() {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      server.invoke(
          new ObjectName("com.sun.management:type=DiagnosticCommand"),
          COMMAND,
          new Object[0],
          new String[0]);
      return true;
    } catch (JMException | RuntimeException unknownHere) {
      return false;
    }
  }
}
