package org.declic.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/**
 * Sends what libraries print to standard output into the log: the console belongs to the operator.
 */
final class StrayLines extends OutputStream {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private StrayLines() {}

  static void intoTheLog() {
    System.setOut(new PrintStream(new StrayLines(), true, StandardCharsets.UTF_8));
  }

  @Override
  public synchronized void write(int b) {
    if (b != '\n') {
      line.write(b);
    } else if (line.size() > 0) {
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      Logger.getLogger("console").fine(text);
    }
  }
}
