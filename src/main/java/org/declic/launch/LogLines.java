package org.declic.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One event, one line: time in UTC, level, source, text. Control characters are written out, so
 * that nothing typed into a form can pretend to be an event of its own; the lines of a stack trace
 * follow, indented.
 */
public final class LogLines extends Formatter {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder(160);
    line.append(
            TIME.format(event.getInstant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC)))
        .append(' ')
        .append(event.getLevel().getName())
        .append(' ')
        .append(event.getLoggerName())
        .append(": ");
    printable(text(event), line);
    line.append(System.lineSeparator());
    if (event.getThrown() != null) {
      StringWriter trace = new StringWriter();
      event.getThrown().printStackTrace(new PrintWriter(trace));
      trace
          .toString()
          .lines()
          .forEach(
              part -> {
                line.append("    ");
                printable(part, line);
                line.append(System.lineSeparator());
              });
    }
    return line.toString();
  }

  private String text(LogRecord event) {
    String raw = String.valueOf(formatMessage(event));
    // The server's own messages number their parameters without a bundle of the JDK's kind.
    return raw.contains("{0}") && event.getParameters() != null && event.getParameters().length > 0
        ? MessageFormat.format(raw, event.getParameters())
        : raw;
  }

  private static void printable(String text, StringBuilder line) {
    text.strip()
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                line.append(" | ");
              } else if (c == '\t') {
                line.append("  ");
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                line.append(String.format("\\u%04x", c));
              } else {
                line.appendCodePoint(c);
              }
            });
  }
}
