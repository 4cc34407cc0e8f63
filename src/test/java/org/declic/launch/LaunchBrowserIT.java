package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.testing.Prepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar as an operator meets it. */
@BrowserTest
class LaunchBrowserIT {
  @TempDir private Path folder;

  @Test
  void a_folder_in_use_is_said_in_one_sentence(DeclicServer running) {
    DeclicServer second = DeclicServer.prepared().with("DECLIC_DATA", running.data().toString());
    assertThat(second.runsUntilItEnds()).isEqualTo(1);
    assertThat(second.said().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("Un autre Déclic", running.data().toString());
  }

  @Test
  void a_port_in_use_is_said_in_one_sentence(DeclicServer running) {
    DeclicServer second =
        DeclicServer.prepared().with("DECLIC_PORT", Integer.toString(running.port()));
    assertThat(second.runsUntilItEnds()).isEqualTo(1);
    assertThat(second.said().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains(Integer.toString(running.port()), "DECLIC_PORT");
  }

  @Test
  void a_database_that_cannot_be_reached_is_said_and_no_address_is_shown() {
    DeclicServer server =
        DeclicServer.prepared()
            .with("DECLIC_DB_URL", "jdbc:mysql://127.0.0.1:9/declic")
            .with("DECLIC_DB_PASSWORD", "secret-7f3a");
    assertThat(server.runsUntilItEnds()).isEqualTo(1);
    assertThat(server.said())
        .doesNotContain("http://")
        .doesNotContain("secret-7f3a")
        .doesNotContain("\tat ");
  }

  @Test
  void three_settings_point_it_at_mariadb() {
    Prepared prepared = Prepared.read();
    String url =
        prepared
            .mariaDb("declic.db.url")
            .replaceFirst("\\?.*", "_first")
            .replaceFirst("jdbc:mysql:", "jdbc:mariadb:");
    DeclicServer server =
        DeclicServer.prepared()
            .with("DECLIC_DB_URL", url)
            .with("DECLIC_DB_USER", prepared.mariaDb("declic.db.user"))
            .with("DECLIC_DB_PASSWORD", prepared.mariaDb("declic.db.password"));
    try (server) {
      server.started();
      assertThat(server.statusOf("/health/ready")).isEqualTo(200);
      assertThat(server.said()).contains("Première mise en route");
      assertThat(server.newWarnings()).isEmpty();
      assertThat(server.data().resolve("declic.mv.db")).doesNotExist();
    }
  }

  @Test
  void only_one_port_is_open_and_only_where_asked(DeclicServer running) throws IOException {
    String listening =
        Files.readString(Path.of("/proc/" + running.pid() + "/net/tcp"))
            + Files.readString(Path.of("/proc/" + running.pid() + "/net/tcp6"));
    List<String> own = Sockets.listeningOf(running.pid(), listening);
    assertThat(own).containsExactly("127.0.0.1:" + running.port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/openapi",
        "/openapi/ui",
        "/health",
        "/management",
        "/asadmin",
        "/h2-console",
        "/monitoring-console",
        "/WEB-INF/web.xml"
      })
  void the_platform_shows_nothing_of_itself(String path, DeclicServer running) {
    assertThat(running.statusOf(path)).isIn(302, 403, 404);
  }

  @Test
  void answers_do_not_name_the_server_and_trace_is_refused(DeclicServer running)
      throws IOException {
    HttpURLConnection page =
        (HttpURLConnection) URI.create(running.address() + "/").toURL().openConnection();
    assertThat(page.getResponseCode()).isEqualTo(200);
    assertThat(page.getHeaderField("Server")).isNull();
    assertThat(page.getHeaderField("X-Powered-By")).isNull();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port())) {
      socket
          .getOutputStream()
          .write(
              "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(answer).isIn("HTTP/1.1 403", "HTTP/1.1 405", "HTTP/1.1 501");
    }
  }

  @Test
  void pages_travel_compressed(DeclicServer running) throws IOException {
    HttpURLConnection page =
        (HttpURLConnection) URI.create(running.address() + "/").toURL().openConnection();
    page.setRequestProperty("Accept-Encoding", "gzip");
    assertThat(page.getHeaderField("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void files_of_the_data_folder_are_for_their_owner_alone(DeclicServer running) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running.data())))
        .isEqualTo("rwx------");
    Path records = running.data().resolve("declic.mv.db");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(records)))
        .isEqualTo("rw-------");
  }

  @Test
  void with_a_certificate_it_speaks_https_and_the_plain_port_only_sends_there() throws Exception {
    SelfSigned pair = SelfSigned.in(folder, "RSA");
    int tlsPort = freePort();
    DeclicServer server =
        DeclicServer.prepared("--demo")
            .with("DECLIC_TLS_CERT", pair.certificate().toString())
            .with("DECLIC_TLS_KEY", pair.key().toString())
            .with("DECLIC_TLS_PORT", Integer.toString(tlsPort));
    try (server) {
      server.started();
      assertThat(server.said()).contains("https://127.0.0.1:" + tlsPort + "/");
      HttpURLConnection plain =
          (HttpURLConnection)
              URI.create(server.address() + "/visitor/start.xhtml").toURL().openConnection();
      plain.setInstanceFollowRedirects(false);
      assertThat(plain.getResponseCode()).isEqualTo(308);
      assertThat(plain.getHeaderField("Location"))
          .isEqualTo("https://127.0.0.1:" + tlsPort + "/visitor/start.xhtml");
      HttpsURLConnection secure =
          (HttpsURLConnection)
              URI.create("https://127.0.0.1:" + tlsPort + "/").toURL().openConnection();
      secure.setSSLSocketFactory(
          Certificate.read(pair.certificate(), pair.key()).trustingOnlyThis());
      assertThat(secure.getResponseCode()).isEqualTo(200);
      assertThat(secure.getHeaderField("Strict-Transport-Security")).isNotBlank();
    }
  }

  @Test
  void killed_and_started_again_it_is_there_with_everything_it_had() {
    try (DeclicServer server = DeclicServer.withDemonstration()) {
      server.kill();
      server.started();
      assertThat(server.statusOf("/health/ready")).isEqualTo(200);
      server.stop();
      assertThat(server.said()).contains("Déclic est arrêté");
    }
  }

  @Test
  void it_ends_with_whoever_started_it() throws Exception {
    Path jar = Path.of("target/declic.jar").toAbsolutePath();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path pid = folder.resolve("pid");
    Path out = folder.resolve("out");
    // The shell leaves as soon as its child has said that it starts.
    String script =
        "'"
            + java
            + "' -jar '"
            + jar
            + "' --stop-with-parent & echo $! > '"
            + pid
            + "'; "
            + "until grep -q D.*clic '"
            + out
            + "'; do sleep 0.2; done";
    ProcessBuilder parent = new ProcessBuilder("/bin/sh", "-c", script).redirectErrorStream(true);
    parent.redirectOutput(out.toFile());
    parent.environment().put("DECLIC_PORT", Integer.toString(freePort()));
    parent.environment().put("DECLIC_DATA", folder.resolve("data").toString());
    Process shell = parent.start();
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
    long child = Long.parseLong(Files.readString(pid).strip());
    ProcessHandle.of(child)
        .ifPresent(process -> process.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
