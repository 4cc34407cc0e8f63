package org.declic.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.SocketFactory;

/**
 * Starts Déclic: checks, server, first page; then says where it answers, or in one sentence why it
 * does not.
 */
public final class Launcher {
  private static final Duration FIRST_PAGE = Duration.ofSeconds(10);

  private Launcher() {}

  public static void main(String[] args) {
    Words words = Words.ofThisMachine(System.getenv());
    try {
      if (args.length > 0 && args[0].equals(StaffingTool.NAME)) {
        System.exit(staffing(List.of(args).subList(1, args.length)));
      }
      run(List.of(args), words);
    } catch (Trouble trouble) {
      words.line(trouble.sentence(words));
      System.exit(1);
    } catch (IOException broken) {
      words.line(broken.toString());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      System.exit(1);
    }
  }

  /** The plan goes to the standard output, everything else to the other one. */
  private static int staffing(List<String> args) throws IOException {
    Charset charset = StandardCharsets.UTF_8;
    return StaffingTool.run(
        args,
        Words.locale(System.getenv()),
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset));
  }

  private static void run(List<String> args, Words words) throws Trouble, InterruptedException {
    // Set before anything opens a socket, so that checking a port and opening it mean the same
    // address.
    System.setProperty("java.net.preferIPv4Stack", "true");
    Properties system = System.getProperties();
    Settings settings = Settings.read(system, System.getenv());
    settings.passOn();
    boolean demo = settings.isTrue("declic.demo", args.contains("--demo"));

    Optional<Certificate> certificate = certificate(settings);
    Endpoint endpoint = Endpoint.chosen(settings, certificate.isPresent());
    DataFolder data = DataFolder.open(Path.of(settings.text("declic.data").orElse("data")));
    Database database = Database.chosen(settings, data);

    database.passOn(system);
    system.setProperty("declic.data", data.root().toString());
    // The server unpacks itself into the temporary folder: in ours, the next start can clear what a
    // killed one left.
    system.setProperty("java.io.tmpdir", data.server().toString());
    system.setProperty("declic.demo", Boolean.toString(demo));
    system.setProperty("declic.proxy", Boolean.toString(endpoint.behindProxy()));
    system.setProperty("declic.secure", Boolean.toString(endpoint.secure()));
    system.setProperty("declic.addresses", String.join(" ", endpoint.fromOtherDevices()));
    SocketFactory sockets = SocketFactory.getDefault();
    if (certificate.isPresent()) {
      sockets = serveWith(certificate.get(), data, system);
    }
    if (args.contains("--stop-with-parent")) {
      stopWithParent();
    }

    words.print("starting", data.root());
    Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    StrayLines.intoTheLog();
    new Server(endpoint, data).start();
    if (!new FirstPage(endpoint.knock(), sockets).answersWithin(patience())) {
      throw failure(data, start);
    }
    if (endpoint.secure()) {
      PlainDoor.open(endpoint);
    }
    SpareMemory.giveBackEachMinute();
    Farewell.sayWhenStopped(words);
    announce(endpoint, words);
  }

  private static Optional<Certificate> certificate(Settings settings) throws Trouble {
    Optional<String> chain = settings.text("declic.tls.cert");
    Optional<String> key = settings.text("declic.tls.key");
    if (chain.isPresent() != key.isPresent()) {
      throw new Trouble("tls.half");
    }
    return chain.isEmpty()
        ? Optional.empty()
        : Optional.of(Certificate.read(Path.of(chain.get()), Path.of(key.get())));
  }

  private static SocketFactory serveWith(
      Certificate certificate, DataFolder data, Properties system) throws Trouble {
    Path store = data.server().resolve("tls.p12");
    system.setProperty("javax.net.ssl.keyStorePassword", certificate.storeIn(store));
    system.setProperty("javax.net.ssl.keyStore", store.toString());
    system.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
    return certificate.trustingOnlyThis();
  }

  /** A deployment that failed has told its reason; only one that said nothing is waited for. */
  private static Duration patience() {
    return System.getProperty("declic.failure") == null ? FIRST_PAGE : Duration.ZERO;
  }

  private static Trouble failure(DataFolder data, Instant start) {
    return Optional.ofNullable(System.getProperty("declic.failure"))
        .map(said -> new Trouble("application.said", said))
        .or(
            () ->
                FailureInLog.find(data.log(), start)
                    .map(found -> new Trouble("application.failed", found, data.log())))
        .orElseGet(() -> new Trouble("application.silent", data.log()));
  }

  private static void announce(Endpoint endpoint, Words words) {
    words.print("ready", endpoint.here());
    endpoint.fromOtherDevices().forEach(address -> words.print("ready.others", address));
    Optional.ofNullable(System.getProperty("declic.announcement")).ifPresent(words::line);
    words.print("ready.stop");
  }

  /** Started by the build, nobody else would stop it when the build itself is killed. */
  private static void stopWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
  }
}
