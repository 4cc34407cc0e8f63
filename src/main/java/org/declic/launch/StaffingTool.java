package org.declic.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The staffing command without the server: what it needs of the application is taken out of the
 * nested WAR, which Java cannot read in place, and runs by itself. The server's own libraries stay
 * out of its sight.
 */
final class StaffingTool {
  static final String NAME = "staffing";

  private static final String WAR = "/MICRO-INF/deploy/ROOT.war";
  private static final String CLASSES = "WEB-INF/classes/";
  private static final String LIBRARIES = "WEB-INF/lib/";
  private static final List<String> NEEDED =
      List.of(
          CLASSES + "org/declic/assignment/solver/",
          CLASSES + "org/declic/interop/staffing/",
          LIBRARIES + "jackson-core-",
          LIBRARIES + "jna-",
          LIBRARIES + "ortools-",
          LIBRARIES + "protobuf-java-");

  /** How the engine's libraries call a system, and how Java does. */
  private static final Map<String, String> SYSTEMS =
      Map.of("linux", "linux", "win32", "windows", "darwin", "mac");

  private StaffingTool() {}

  /**
   * @return what the process ends with
   * @throws IOException when the temporary folder is full
   */
  static int run(List<String> arguments, Locale language, PrintStream out, PrintStream told)
      throws IOException {
    long begun = System.nanoTime();
    Path folder = folder();
    // Also when somebody interrupts it.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "declic-cleaning"));
    try {
      unpack(folder);
      try (URLClassLoader loader =
          new URLClassLoader(places(folder), ClassLoader.getPlatformClassLoader())) {
        return (int)
            loader
                .loadClass("org.declic.interop.staffing.StaffingCommand")
                .getMethod(
                    "run",
                    List.class,
                    Locale.class,
                    PrintStream.class,
                    PrintStream.class,
                    long.class)
                .invoke(null, arguments, language, out, told, begun);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
    } finally {
      delete(folder);
    }
  }

  /**
   * The engine unpacks its libraries into the temporary folder as well; from now on that is ours,
   * and all of it goes at the end. Asking Java for a new folder would fix the old one for good.
   */
  private static Path folder() throws IOException {
    Path usual = Path.of(System.getProperty("java.io.tmpdir"));
    Path folder =
        usual.resolve("declic-staffing-" + Long.toHexString(new SecureRandom().nextLong()));
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ours =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectory(folder, ours);
    System.setProperty("java.io.tmpdir", folder.toString());
    return folder;
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream war = StaffingTool.class.getResourceAsStream(WAR);
        ZipInputStream entries = new ZipInputStream(war)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName();
        Path target = folder.resolve(name).normalize();
        if (!entry.isDirectory()
            && target.startsWith(folder)
            && NEEDED.stream().anyMatch(name::startsWith)
            && !isForOtherSystems(name)) {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
  }

  /** Each system's own libraries are tens of megabytes. */
  private static boolean isForOtherSystems(String name) {
    String here = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return SYSTEMS.entrySet().stream()
        .anyMatch(
            system ->
                name.startsWith(LIBRARIES + "ortools-" + system.getKey())
                    && !here.startsWith(system.getValue()));
  }

  private static URL[] places(Path folder) throws IOException {
    List<URL> places = new ArrayList<>();
    places.add(url(folder.resolve(CLASSES)));
    try (Stream<Path> libraries = Files.list(folder.resolve(LIBRARIES))) {
      libraries.sorted().map(StaffingTool::url).forEach(places::add);
    }
    return places.toArray(URL[]::new);
  }

  private static URL url(Path place) {
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException never) {
      throw new UncheckedIOException(never);
    }
  }

  /** What Windows still holds is left to the system's own cleaning. */
  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException gone) {
      // Nothing is left to do.
      return;
    }
  }
}
