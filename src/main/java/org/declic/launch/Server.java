package org.declic.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application server inside the jar, told what it must do by options and boot commands. */
final class Server {
  private static final String LISTENER =
      "set configs.config.server-config.network-config.network-listeners.network-listener.";

  private final Endpoint endpoint;
  private final DataFolder data;

  Server(Endpoint endpoint, DataFolder data) {
    this.endpoint = endpoint;
    this.data = data;
  }

  /** Returns once the server has started and tried to deploy the application. */
  void start() throws Trouble {
    try {
      Class<?> payara = Class.forName("fish.payara.micro.PayaraMicro");
      payara.getMethod("main", String[].class).invoke(null, (Object) options());
    } catch (ReflectiveOperationException e) {
      throw new Trouble("server.failed", rootOf(e), data.log());
    } catch (IOException e) {
      throw new Trouble("data.unwritable", data.root());
    }
  }

  private String[] options() throws IOException {
    List<String> options = new ArrayList<>();
    // --nohazelcast and nothing else: with --nocluster beside it the data grid starts all the same
    // and listens.
    options.add("--nohazelcast");
    options.add("--disablephonehome");
    options.addAll(List.of("--logproperties", logging().toString()));
    options.addAll(List.of("--prebootcommandfile", listeners().toString()));
    options.addAll(List.of("--postdeploycommandfile", opening().toString()));
    if (endpoint.secure()) {
      options.addAll(
          List.of(
              "--sslport", Integer.toString(endpoint.mainPort()), "--sslcert", Certificate.ALIAS));
    } else {
      options.addAll(List.of("--port", Integer.toString(endpoint.port())));
    }
    return options.toArray(String[]::new);
  }

  private Path listeners() throws IOException {
    List<String> commands = new ArrayList<>();
    commands.add(LISTENER + listener() + ".address=" + endpoint.bindAddress());
    commands.add(LISTENER + listener() + ".enabled=false");
    if (endpoint.secure()) {
      commands.add(LISTENER + "http-listener.enabled=false");
    }
    if (endpoint.behindProxy()) {
      // The proxy speaks HTTPS to the world and HTTP to us; cookies and addresses follow what the
      // world sees.
      commands.add(
          "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto");
    }
    return Files.write(data.server().resolve("listeners.txt"), commands);
  }

  /**
   * Nobody is answered before the application is there: until then the server would answer for
   * itself, and say what it is.
   */
  private Path opening() throws IOException {
    return Files.write(
        data.server().resolve("opening.txt"), List.of(LISTENER + listener() + ".enabled=true"));
  }

  private String listener() {
    return endpoint.secure() ? "https-listener" : "http-listener";
  }

  /**
   * The server reads its logging from a file, and only this start knows where the log folder is.
   */
  private Path logging() throws IOException {
    String template;
    try (InputStream in = Server.class.getResourceAsStream("/MICRO-INF/logging.properties")) {
      if (in == null) {
        throw new IOException("logging.properties is not in the jar");
      }
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    // '%' opens a placeholder in the pattern of a log file.
    String folder = data.log().toString().replace('\\', '/').replace("%", "%%");
    return Files.writeString(
        data.server().resolve("logging.properties"), template.replace("@log@", folder));
  }

  static String rootOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
