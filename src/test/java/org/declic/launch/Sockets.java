package org.declic.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which addresses a process of this machine listens on, from the kernel's own tables. */
final class Sockets {
  private static final String LISTENING = "0A";

  private Sockets() {}

  static List<String> listeningOf(long pid, String tables) throws IOException {
    Set<String> own = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      for (Path file : files.toList()) {
        String target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString() : "";
        if (target.startsWith("socket:[")) {
          own.add(target.substring(8, target.length() - 1));
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (String line : tables.lines().toList()) {
      String[] fields = line.strip().split("\\s+");
      if (fields.length > 9 && fields[3].equals(LISTENING) && own.contains(fields[9])) {
        found.add(readable(fields[1]));
      }
    }
    return found;
  }

  /** {@code 0100007F:1F90} is 127.0.0.1:8080: bytes in the machine's order. */
  private static String readable(String address) {
    String[] parts = address.split(":");
    String host = parts[0].substring(parts[0].length() - 8);
    StringBuilder dotted = new StringBuilder();
    for (int i = 6; i >= 0; i -= 2) {
      dotted
          .append(dotted.isEmpty() ? "" : ".")
          .append(Integer.parseInt(host.substring(i, i + 2), 16));
    }
    return dotted + ":" + Integer.parseInt(parts[1], 16);
  }
}
