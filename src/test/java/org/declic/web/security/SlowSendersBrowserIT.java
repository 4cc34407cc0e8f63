package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Wire.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BrowserTest
@Tag("REL-28")
class SlowSendersBrowserIT {
  private static final int SENDERS = 220;

  /** More than the server has threads, all from one address, none of them ever done. */
  @Test
  void forms_that_never_end_hold_up_nobody_else(DeclicServer server) throws IOException {
    List<Socket> senders = new ArrayList<>();
    try {
      for (int i = 0; i < SENDERS; i++) {
        senders.add(begun(server));
      }

      Wire elsewhere = Wire.to(server);
      assertThat(elsewhere.get("/").status()).isEqualTo(200);
      Answer typed = elsewhere.post("/visitor/code.xhtml", Map.of("card", "nothing"));
      assertThat(typed.status()).isEqualTo(200);
    } finally {
      for (Socket sender : senders) {
        sender.close();
      }
    }
  }

  private static Socket begun(DeclicServer server) throws IOException {
    Socket socket = new Socket();
    // An address of its own: other tests speak from the first one.
    socket.bind(new InetSocketAddress("127.0.0.2", 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    String start =
        "POST /visitor/code.xhtml HTTP/1.1\r\n"
            + "Host: x\r\n"
            + "Sec-Fetch-Site: same-origin\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 1000\r\n\r\n"
            + "card=";
    socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
