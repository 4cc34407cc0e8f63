package org.declic.interop.staffing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process holds of the machine's memory, the engine's own part included. */
final class Memory {
  private static final long MEGABYTE = 1024L * 1024;

  private Memory() {}

  /** The most there was, as the kernel tells; where it does not tell, Java's own part now. */
  static long residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseGet(Memory::ofJava);
    } catch (IOException | RuntimeException notThisSystem) {
      return ofJava();
    }
  }

  private static long ofJava() {
    return Runtime.getRuntime().totalMemory() / MEGABYTE;
  }
}
