package org.declic.platform.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.declic.platform.SmsLine;

/**
 * Text messages through the one HTTP gateway that the operator set: its answer is a status, no
 * redirection is followed, and silence ends after seconds.
 */
public final class SmsGateway implements Gateway {
  static final Duration CONNECT = Duration.ofSeconds(10);
  static final Duration ANSWER = Duration.ofSeconds(15);

  private final Optional<SmsLine> line;
  private final Duration answer;
  private final HttpClient client;

  public SmsGateway(Optional<SmsLine> line) {
    this(line, ANSWER);
  }

  public SmsGateway(Optional<SmsLine> line, Duration answer) {
    this.line = line;
    this.answer = answer;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  @Override
  public boolean isSet() {
    return line.isPresent();
  }

  @Override
  public void send(Letter letter) throws NotDelivered {
    SmsLine gateway = line.orElseThrow();
    int status = ask(request(gateway, letter));
    if (gateway.isTaken(status)) {
      return;
    }
    boolean ofLetter = status == 400 || status == 422;
    throw new NotDelivered(ofLetter ? Problem.LETTER_REFUSED : Problem.REFUSED, "answer " + status);
  }

  private int ask(HttpRequest request) throws NotDelivered {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException silence) {
      throw new NotDelivered(Problem.UNREACHABLE, silence.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new NotDelivered(Problem.UNREACHABLE, "interrupted");
    }
  }

  private HttpRequest request(SmsLine gateway, Letter letter) {
    UnaryOperator<String> inBody =
        gateway.type().contains("json") ? SmsGateway::json : SmsGateway::form;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(filled(gateway.address(), gateway, letter, SmsGateway::form)))
            .timeout(answer)
            // What a careful gateway knows a repetition by.
            .header("Idempotency-Key", letter.id());
    gateway.headers().forEach(request::header);
    if (gateway.method().equalsIgnoreCase("GET")) {
      return request.GET().build();
    }
    return request
        .header("Content-Type", gateway.type() + ";charset=UTF-8")
        .method(
            gateway.method(),
            HttpRequest.BodyPublishers.ofString(
                filled(gateway.body(), gateway, letter, inBody), StandardCharsets.UTF_8))
        .build();
  }

  /** What is filled in is never looked at for further holes. */
  static String filled(
      String template, SmsLine gateway, Letter letter, UnaryOperator<String> quoted) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      Optional<Hole> hole = Hole.at(template, at);
      if (hole.isEmpty()) {
        result.append(template.charAt(at++));
        continue;
      }
      result.append(
          quoted.apply(
              switch (hole.get()) {
                case TO -> letter.recipient();
                case TEXT -> letter.text();
                case ID -> letter.id();
                case FROM -> gateway.from();
              }));
      at += hole.get().mark().length();
    }
    return result.toString();
  }

  private enum Hole {
    TO,
    TEXT,
    ID,
    FROM;

    String mark() {
      return "[" + name().toLowerCase(java.util.Locale.ROOT) + "]";
    }

    static Optional<Hole> at(String template, int place) {
      for (Hole hole : values()) {
        if (template.startsWith(hole.mark(), place)) {
          return Optional.of(hole);
        }
      }
      return Optional.empty();
    }
  }

  private static String form(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Inside the quotes of a JSON text (RFC 8259). */
  static String json(String value) {
    StringBuilder quoted = new StringBuilder();
    for (char sign : value.toCharArray()) {
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ') {
        quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.toString();
  }
}
