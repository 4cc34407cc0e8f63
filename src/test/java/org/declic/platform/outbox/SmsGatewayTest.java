package org.declic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.declic.platform.SmsLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REL-29")
class SmsGatewayTest {
  private static final Letter LETTER =
      new Letter("l-1", "+33612345678", "", "Rendez-vous \"à 9 h\" [to] \\ \n ici", "fr");

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private volatile int status = 202;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + exchange.getRequestHeaders().getFirst("Idempotency-Key")
            + " "
            + body);
    if (status == 302) {
      exchange.getResponseHeaders().set("Location", "http://127.0.0.1:9/elsewhere");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private SmsLine line(int port) {
    return new SmsLine(
        "http://127.0.0.1:" + port + "/send?ref=[id]",
        "POST",
        Map.of("Authorization", "Bearer secret"),
        "{\"to\":\"[to]\",\"text\":\"[text]\"}",
        "application/json",
        "Centre",
        "200-299");
  }

  /** Patient: a busy machine answers late, and is not away. */
  private SmsGateway gateway() {
    return new SmsGateway(Optional.of(line(server.getAddress().getPort())), Duration.ofSeconds(30));
  }

  private Problem problem(SmsGateway gateway) {
    return catchThrowableOfType(NotDelivered.class, () -> gateway.send(LETTER)).problem();
  }

  @Test
  void what_is_filled_in_stays_inside_its_quotes_and_opens_no_further_hole() throws Exception {
    gateway().send(LETTER);

    assertThat(asked)
        .containsExactly(
            "POST /send?ref=l-1 Bearer secret l-1 {\"to\":\"+33612345678\","
                + "\"text\":\"Rendez-vous \\\"à 9 h\\\" [to] \\\\ \\u000a ici\"}");
  }

  @Test
  void answers_are_told_apart() {
    status = 500;
    assertThat(problem(gateway())).isEqualTo(Problem.REFUSED);
    status = 401;
    assertThat(problem(gateway())).isEqualTo(Problem.REFUSED);
    status = 422;
    assertThat(problem(gateway())).isEqualTo(Problem.LETTER_REFUSED);
  }

  @Test
  void no_other_host_is_called_even_when_the_gateway_points_to_one() {
    status = 302;
    assertThat(problem(gateway())).isEqualTo(Problem.REFUSED);
    assertThat(asked).hasSize(1);
  }

  @Test
  void a_gateway_that_says_nothing_is_left_after_the_time_that_was_set() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      SmsGateway gateway =
          new SmsGateway(Optional.of(line(silent.getLocalPort())), Duration.ofMillis(300));
      assertThat(problem(gateway)).isEqualTo(Problem.UNREACHABLE);
    }
  }

  @Test
  void by_default_there_is_none() {
    assertThat(new SmsGateway(Optional.empty()).isSet()).isFalse();
  }

  @Test
  void which_answers_mean_taken_can_be_listed() {
    SmsLine one =
        new SmsLine("http://127.0.0.1", "POST", Map.of(), "", "application/json", "", "200, 202");
    assertThat(one.isTaken(200)).isTrue();
    assertThat(one.isTaken(201)).isFalse();
    assertThat(one.isTaken(202)).isTrue();
  }
}
