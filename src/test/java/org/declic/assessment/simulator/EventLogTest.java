package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {
  private static final Event OPEN = Event.of("open", "message", "m1");
  private static final Event SEND = Event.of("send");

  private static void refuses(String json, RefusedEvents.Reason reason) {
    assertThatThrownBy(() -> EventLog.read(json))
        .isInstanceOfSatisfying(
            RefusedEvents.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void what_the_page_writes_is_read() {
    EventLog log = EventLog.read("[{\"t\":\"open\",\"message\":\"m1\"}, {\"t\":\"send\"}]");

    assertThat(log).isEqualTo(EventLog.of(OPEN, SEND));
  }

  @Test
  void counts_and_yes_or_no_are_read_too() {
    Event event = EventLog.read("[{\"t\":\"query\",\"words\":2,\"match\":true}]").events().get(0);

    assertThat(event.count("words")).isEqualTo(2);
    assertThat(event.yes("match")).isTrue();
    assertThat(event.count("missing")).isEqualTo(-1);
  }

  @Test
  void no_text_is_an_empty_log() {
    assertThat(EventLog.read(null)).isEqualTo(EventLog.EMPTY);
    assertThat(EventLog.read(" ")).isEqualTo(EventLog.EMPTY);
    assertThat(EventLog.read("[]")).isEqualTo(EventLog.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "{}",
        "[",
        "[{}]",
        "[{\"t\":\"open\"},]",
        "[{\"t\":\"open\"}] more",
        "[{\"a\":\"b\"}]",
        "[{\"t\":1.5}]",
        "[{\"t\":\"open\",\"t\":\"open\"}]",
        "[{\"t\":\"open\",\"message\":null}]",
        "[{\"t\":\"open\",\"message\":[\"m1\"]}]",
        "[{\"t\":\"open\",\"message\":{\"id\":\"m1\"}}]",
        "[{\"t\":\"open\",\"message\":\"m\\u0031\"}]",
        "[{\"t\":\"open\",\"chars\":-1}]",
        "[{\"t\":\"open\",\"chars\":1000000}]",
        "[{\"t\":\"open\",\"chars\":007}]",
        "[{\"t\":\"write\",\"text\":\"Bonjour Madame\"}]",
        "[{\"t\":\"write\",\"text\":\"été\"}]",
        "[{\"t\":\"write\",\"text\":\"a@b.fr\"}]",
        "[{\"t\":\"<script>\"}]",
        "[{\"t\":\"open\",\"a\":\"1\",\"b\":\"1\",\"c\":\"1\",\"d\":\"1\",\"e\":\"1\",\"f\":\"1\",\"g\":\"1\"}]"
      })
  void anything_else_is_refused(String json) {
    refuses(json, RefusedEvents.Reason.UNREADABLE);
  }

  @Test
  void a_log_is_bounded() {
    String one = "{\"t\":\"send\"}";
    assertThat(EventLog.read("[" + one + ("," + one).repeat(499) + "]").size()).isEqualTo(500);
    refuses("[" + one + ("," + one).repeat(500) + "]", RefusedEvents.Reason.TOO_MANY);
    refuses("[" + " ".repeat(EventLog.TEXT_LIMIT) + "]", RefusedEvents.Reason.TOO_MANY);
  }

  @Test
  void deep_nesting_does_no_harm() {
    refuses("[".repeat(50_000), RefusedEvents.Reason.UNREADABLE);
  }

  @Test
  void an_increment_says_where_it_begins() {
    EventLog.Increment increment =
        EventLog.readIncrement("{\"from\":1,\"events\":[{\"t\":\"send\"}]}");

    assertThat(EventLog.of(OPEN).with(increment)).isEqualTo(EventLog.of(OPEN, SEND));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"from\":0}",
        "{\"events\":[]}",
        "{\"from\":0,\"events\":[],\"x\":1}",
        "{\"from\":0,\"from\":0}",
        "{\"from\":-1,\"events\":[]}"
      })
  void a_damaged_increment_is_refused(String json) {
    assertThatThrownBy(() -> EventLog.readIncrement(json)).isInstanceOf(RefusedEvents.class);
  }

  @Test
  void what_comes_twice_counts_once() {
    EventLog log = EventLog.of(OPEN, SEND);

    assertThat(log.with(0, List.of(OPEN, SEND))).isEqualTo(log);
    assertThat(log.with(1, List.of(SEND, OPEN))).isEqualTo(EventLog.of(OPEN, SEND, OPEN));
    assertThat(log.with(0, List.of())).isEqualTo(log);
  }

  @Test
  void a_gap_or_a_contradiction_is_refused() {
    assertThatThrownBy(() -> EventLog.of(OPEN).with(2, List.of(SEND)))
        .isInstanceOfSatisfying(
            RefusedEvents.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusedEvents.Reason.GAP));
    assertThatThrownBy(() -> EventLog.of(OPEN).with(0, List.of(SEND)))
        .isInstanceOfSatisfying(
            RefusedEvents.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusedEvents.Reason.CONTRADICTION));
  }

  @Test
  void json_is_safe_inside_a_script_element() {
    assertThat(Json.write("</script><!-- & \u2028\" \\ \n \u0001"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\\" \\\\ \\n \\u0001\"");
  }
}
