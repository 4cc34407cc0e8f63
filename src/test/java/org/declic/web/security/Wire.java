package org.declic.web.security;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declic.testing.DeclicServer;

/**
 * Speaks HTTP to the packaged server by hand, so that an address goes out exactly as it is written.
 * Keeps cookies like a browser, follows no redirect. Several threads may ask, one after the other.
 */
final class Wire {
  static final String KARIM = "karim@centre.example";
  static final String KARIMS_PASSWORD = "velo-vert-bricole";
  static final String CLAIRE = "claire@centre.example";
  static final String CLAIRES_PASSWORD = "carte-large-horizon";
  static final String NADIA = "nadia@centre.example";
  static final String NADIAS_PASSWORD = "clef-ronde-armoire";
  static final String HERONS_CODE = "7K4MQ2XA";
  static final String HERONS_PIN = "4827";
  static final String HERONS_QR = "demonstration-heron-bleu";

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  private Wire(int port) {
    this.port = port;
    headers.put("Sec-Fetch-Site", "same-origin");
  }

  static Wire to(DeclicServer server) {
    return new Wire(server.port());
  }

  static Wire karim(DeclicServer server) {
    return to(server).signIn(KARIM, KARIMS_PASSWORD);
  }

  static Wire heron(DeclicServer server) {
    return card(server, HERONS_CODE, HERONS_PIN);
  }

  static Wire card(DeclicServer server, String code, String pin) {
    Wire wire = to(server);
    wire.post("/visitor/code.xhtml", Map.of("card", code));
    wire.post("/visitor/pin.xhtml", Map.of("secret", pin));
    wire.send("/visitor/confirm.xhtml", Map.of("act", "yes"));
    return wire;
  }

  static Wire visitor(DeclicServer server) {
    Wire wire = to(server);
    wire.post("/visitor/start.xhtml", Map.of("act", "visit"));
    return wire;
  }

  Wire signIn(String email, String password) {
    post("/visitor/staff.xhtml", Map.of("email", email, "password", password));
    return this;
  }

  /** Sent with every request from now on; empty takes the header away. */
  Wire with(String header, String value) {
    if (value.isEmpty()) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    return this;
  }

  Wire cookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  /** An answer as it came. */
  record Answer(int status, List<String> headers, String body) {
    Optional<String> header(String name) {
      return all(name).stream().findFirst();
    }

    List<String> all(String name) {
      String start = name.toLowerCase() + ":";
      return headers.stream()
          .filter(line -> line.toLowerCase().startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    String location() {
      return header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    }

    /** The value of a hidden field. */
    String field(String name) {
      Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
      return found.find() ? found.group(1) : "";
    }
  }

  Answer get(String address) {
    return ask("GET", address, "");
  }

  /** Opens the page first, and sends its hidden fields along. */
  Answer send(String page, Map<String, String> fields) {
    Answer form = get(page);
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putIfAbsent("csrf", form.field("csrf"));
    all.putIfAbsent("requestId", form.field("requestId"));
    return post(page, all);
  }

  Answer post(String address, Map<String, String> fields) {
    return ask(
        "POST",
        address,
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  synchronized Answer ask(String method, String address, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(method + " " + address + " HTTP/1.0\r\n");
    head.append("Host: 127.0.0.1:").append(port).append("\r\nAccept-Language: fr\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (!cookies.isEmpty()) {
      head.append("Cookie: ");
      cookies.forEach((name, value) -> head.append(name).append('=').append(value).append("; "));
      head.append("\r\n");
    }
    if (!method.equals("GET")) {
      head.append("Content-Type: application/x-www-form-urlencoded\r\n");
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(content);
      out.flush();
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(method + " " + address, failure);
    }
  }

  private Answer read(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    List<String> lines = Arrays.asList(answer.substring(0, Math.max(end, 0)).split("\r\n"));
    int status = end < 0 ? 0 : Integer.parseInt(lines.get(0).split(" ")[1]);
    Answer read =
        new Answer(
            status,
            end < 0 ? List.of() : lines.subList(1, lines.size()),
            end < 0 ? "" : answer.substring(end + 4));
    read.all("Set-Cookie").forEach(this::keep);
    return read;
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";")[0].split("=", 2);
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
