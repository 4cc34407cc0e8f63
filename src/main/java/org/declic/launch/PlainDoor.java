package org.declic.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Once Déclic answers over HTTPS, the plain port only sends people there; nothing else is said in
 * the clear.
 */
final class PlainDoor {
  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9.-]+)(?::\\d+)?");

  private PlainDoor() {}

  static void open(Endpoint endpoint) throws Trouble {
    int tlsPort = endpoint.tlsPort().orElseThrow();
    try {
      HttpServer door =
          HttpServer.create(new InetSocketAddress(endpoint.bindAddress(), endpoint.port()), 0);
      door.setExecutor(
          Executors.newFixedThreadPool(
              2,
              task -> {
                Thread thread = new Thread(task, "plain-door");
                thread.setDaemon(true);
                return thread;
              }));
      door.createContext("/", exchange -> sendOn(exchange, tlsPort));
      door.start();
    } catch (IOException e) {
      throw new Trouble("port.taken", endpoint.port(), "DECLIC_PORT");
    }
  }

  private static void sendOn(HttpExchange exchange, int tlsPort) throws IOException {
    try (exchange) {
      Optional<String> target =
          target(exchange.getRequestHeaders().getFirst("Host"), exchange.getRequestURI(), tlsPort);
      if (target.isPresent()) {
        exchange.getResponseHeaders().set("Location", target.get());
        exchange.sendResponseHeaders(308, -1);
      } else {
        exchange.sendResponseHeaders(400, -1);
      }
    }
  }

  static Optional<String> target(String host, URI asked, int tlsPort) {
    return Optional.ofNullable(host)
        .map(NAME::matcher)
        .filter(matcher -> matcher.matches())
        .map(
            matcher -> {
              String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
              String path = String.valueOf(asked.getRawPath()).replaceFirst("^[^/]*/+", "/");
              return "https://"
                  + matcher.group(1)
                  + (tlsPort == 443 ? "" : ":" + tlsPort)
                  + path
                  + query;
            });
  }
}
