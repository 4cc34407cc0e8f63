package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLinesTest {
  @Test
  void one_event_is_one_line_whatever_was_typed() {
    String line =
        new LogLines()
            .format(event("nickname a\r\n2026-01-01T00:00:00Z SEVERE b: forged\u001b[2J\u2028x"));
    assertThat(line.lines()).hasSize(1);
    assertThat(line)
        .doesNotContain("\u001b")
        .doesNotContain("\u2028")
        .contains("\\u000d")
        .contains("\\u001b");
  }

  @Test
  void the_time_is_utc_and_the_level_is_the_same_in_every_language() {
    assertThat(new LogLines().format(event("hello")))
        .isEqualTo("2026-01-05T09:00:00Z WARNING org.declic.x: hello" + System.lineSeparator());
  }

  @Test
  void a_trace_follows_indented() {
    LogRecord event = event("failed");
    event.setThrown(new IllegalStateException("a\nb"));
    assertThat(new LogLines().format(event).lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("    "));
  }

  private static LogRecord event(String text) {
    LogRecord event = new LogRecord(Level.WARNING, text);
    event.setLoggerName("org.declic.x");
    event.setInstant(Instant.parse("2026-01-05T09:00:00.000123Z"));
    return event;
  }
}
