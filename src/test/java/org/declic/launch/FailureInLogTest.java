package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureInLogTest {
  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

  @Test
  void the_deepest_cause_of_the_first_error_is_told() {
    List<String> log =
        List.of(
            "2026-01-05T08:00:00Z SEVERE old: of another start",
            "    java.io.IOException: another story",
            "2026-01-05T09:00:01Z INFO a: fine",
            "2026-01-05T09:00:02Z SEVERE b: deployment failed",
            "    org.example.Outer: something broke",
            "    at org.example.Outer.run(Outer.java:1)",
            "    Caused by: org.example.Inner: the disk is full",
            "    ... 3 more",
            "2026-01-05T09:00:03Z SEVERE c: the same, further up",
            "    org.example.Other: never mind");
    assertThat(FailureInLog.find(log, START)).contains("the disk is full");
  }

  @Test
  void an_error_without_a_trace_is_better_than_nothing() {
    List<String> log = List.of("2026-01-05T09:00:02Z SEVERE b: no room");
    assertThat(FailureInLog.find(log, START)).contains("no room");
  }

  @Test
  void a_quiet_log_tells_nothing() {
    assertThat(FailureInLog.find(List.of("2026-01-05T09:00:02Z INFO b: fine"), START)).isEmpty();
  }
}
