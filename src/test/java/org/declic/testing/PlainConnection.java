package org.declic.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One browser's connection, kept alive; as thin as a client can be, so that the server is what is
 * measured.
 */
public final class PlainConnection implements AutoCloseable {
  /** What came back: a body only where asked for. */
  public record Answer(int status, String location, String body) {
    public boolean isFine() {
      return status < 400;
    }
  }

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  public PlainConnection(int port) {
    this.port = port;
  }

  public PlainConnection with(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  /** Everything a browser would send along: what the next one needs to be the same person. */
  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  public void forgetCookies() {
    cookies.clear();
  }

  public Answer get(String path) throws IOException {
    return send(
        "GET " + path + " HTTP/1.1\r\n" + common() + "Accept-Encoding: identity\r\n\r\n", "");
  }

  /** As a browser asks: compressed. */
  public Answer getCompressed(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\n" + common() + "Accept-Encoding: gzip\r\n\r\n", "");
  }

  public Answer post(String path, Map<String, String> form) throws IOException {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return post(path, "application/x-www-form-urlencoded", "", body);
  }

  /** As a script of the page sends: JSON, with the form's seal in a header. */
  public Answer postJson(String path, String seal, String json) throws IOException {
    return post(path, "application/json", "X-Declic-Form: " + seal + "\r\n", json);
  }

  private Answer post(String path, String type, String more, String body) throws IOException {
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + common()
            + more
            + "Origin: http://127.0.0.1:"
            + port
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n";
    return send(head, body);
  }

  private String common() {
    String sent =
        cookies.entrySet().stream()
            .map(c -> c.getKey() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    return "Host: 127.0.0.1:"
        + port
        + "\r\nAccept: text/html\r\nAccept-Language: fr\r\n"
        + (sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n");
  }

  private Answer send(String head, String body) throws IOException {
    boolean fresh = socket == null;
    try {
      return exchange(head, body);
    } catch (IOException e) {
      close();
      if (fresh) {
        throw e;
      }
      // The server may close a connection that has served its share: a browser opens another.
      return exchange(head, body);
    }
  }

  private Answer exchange(String head, String body) throws IOException {
    if (socket == null) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
      out = socket.getOutputStream();
    }
    out.write((head + body).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return read();
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    String location = "";
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
        case "location" -> location = value.replaceFirst("^https?://[^/]*", "");
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = value.equals("chunked");
        case "connection" -> last = value.equalsIgnoreCase("close");
        case "set-cookie" -> remember(value);
        default -> {
          // not needed
        }
      }
    }
    byte[] body =
        chunked ? chunks() : status == 204 || status == 304 ? new byte[0] : exactly(length);
    if (last) {
      close();
    }
    return new Answer(status, location, new String(body, StandardCharsets.UTF_8));
  }

  private void remember(String header) {
    String pair = header.split(";", 2)[0];
    String[] sides = pair.split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(sides[0]);
    } else {
      cookies.put(sides[0], sides[1]);
    }
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line().split(";")[0].strip(), 16);
      all.write(exactly(size));
      line();
      if (size == 0) {
        return all.toByteArray();
      }
    }
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException e) {
      // it is gone either way
    }
    socket = null;
  }
}
