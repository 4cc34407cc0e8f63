package org.declic.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Looks at the first page the way a browser would: only an answer from the application counts, not
 * an open port.
 */
final class FirstPage {
  private static final int PATIENCE = (int) Duration.ofSeconds(20).toMillis();
  private static final int REDIRECTS = 3;

  private final InetSocketAddress address;
  private final SocketFactory sockets;

  FirstPage(InetSocketAddress address, SocketFactory sockets) {
    this.address = address;
    this.sockets = sockets;
  }

  /** True once the first page, or the page it sends to, answers 200 before the deadline. */
  boolean answersWithin(Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      if (answers()) {
        return true;
      }
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(250);
    }
  }

  private boolean answers() {
    String path = "/";
    try {
      for (int hop = 0; hop <= REDIRECTS; hop++) {
        Answer answer = get(path);
        if (answer.status == 200) {
          return true;
        }
        if (answer.status / 100 != 3) {
          return false;
        }
        path = answer.location.replaceFirst("^https?://[^/]*", "");
      }
    } catch (IOException e) {
      // not yet
    }
    return false;
  }

  private record Answer(int status, String location) {}

  private Answer get(String path) throws IOException {
    try (Socket socket = sockets.createSocket(address.getAddress(), address.getPort())) {
      socket.setSoTimeout(PATIENCE);
      OutputStream out = socket.getOutputStream();
      String host = address.getHostString() + ":" + address.getPort();
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String[] first = String.valueOf(in.readLine()).split(" ", 3);
      if (first.length < 2) {
        throw new IOException("not HTTP");
      }
      String location = "/";
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        if (line.regionMatches(true, 0, "location:", 0, 9)) {
          location = line.substring(9).strip();
        }
      }
      return new Answer(Integer.parseInt(first[1]), location);
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }
}
