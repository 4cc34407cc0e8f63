package org.declic.testing;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the tests: the machine's own, else Debian's package, else the one that Playwright
 * brings.
 */
final class Chromium {
  private static final String[] NAMES = {
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"
  };

  private Chromium() {}

  static Path findOrInstall() throws CannotPrepare, IOException, InterruptedException {
    Optional<Path> here = Commands.find(NAMES);
    if (here.isPresent()) {
      return here.get();
    }
    if (Commands.aptInstalls(Path.of("target/prepare.log"), "chromium")) {
      here = Commands.find(NAMES);
      if (here.isPresent()) {
        return here.get();
      }
    }
    return playwrights()
        .orElseThrow(
            () ->
                new CannotPrepare(
                    "The browser tests need Chromium, and this build may not install it: install Chromium"
                        + " (on Debian: apt-get install chromium) and run again; details in target/prepare.log."));
  }

  private static Optional<Path> playwrights() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> install =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            CLI.class.getName(),
            "install",
            "--with-deps",
            "chromium");
    if (!Commands.succeeds(Path.of("target/prepare.log"), 10, install)) {
      return Optional.empty();
    }
    Playwright.CreateOptions quiet =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(quiet)) {
      return Optional.of(Path.of(playwright.chromium().executablePath()))
          .filter(Files::isExecutable);
    }
  }
}
