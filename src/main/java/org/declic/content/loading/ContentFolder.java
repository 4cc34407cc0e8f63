package org.declic.content.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.declic.content.PathwaySource;
import org.declic.content.Reading;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The content folder of the running server: the one packaged in the WAR, or the folder named by
 * {@code declic.content}. With {@code declic.development=true} changes in that folder are seen at
 * the next request, at most once a second.
 */
@ApplicationScoped
public class ContentFolder implements PathwaySource {
  private static final Logger LOG = Logger.getLogger(ContentFolder.class.getName());
  private static final String PACKAGED = "/WEB-INF/modules-content/";
  private static final long PAUSE = 1_000_000_000L;

  @Inject ServletContext war;

  private boolean started;
  private Optional<Path> folder = Optional.empty();
  private boolean watches;
  private volatile long lastLook;
  private volatile long lastState;

  @Override
  public synchronized Reading read() {
    boolean first = !started;
    if (first) {
      Config config = ConfigProvider.getConfig();
      folder = config.getOptionalValue("declic.content", String.class).map(Path::of);
      watches =
          folder.isPresent()
              && config.getOptionalValue("declic.development", Boolean.class).orElse(false);
      started = true;
    }
    if (folder.isEmpty()) {
      return PathwayReader.read(ContentFiles.of(war, PACKAGED));
    }
    lastState = state();
    lastLook = System.nanoTime();
    Reading reading = PathwayReader.read(folder.get());
    if (first && reading.pathway().isEmpty()) {
      LOG.log(Level.SEVERE, "{0} has errors: the packaged pathway is shown", folder.get());
      Reading packaged = PathwayReader.read(ContentFiles.of(war, PACKAGED));
      return new Reading(packaged.pathway(), reading.problems());
    }
    return reading;
  }

  @Override
  public boolean hasChanged() {
    if (!watches || System.nanoTime() - lastLook < PAUSE) {
      return false;
    }
    lastLook = System.nanoTime();
    return state() != lastState;
  }

  /** A number that changes when a file comes, goes or is saved. */
  private long state() {
    try (Stream<Path> paths = Files.walk(folder.orElseThrow())) {
      long state = 17;
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        state = 31 * state + path.hashCode();
        state = 31 * state + Files.getLastModifiedTime(path).toMillis();
        state = 31 * state + Files.size(path);
      }
      return state;
    } catch (IOException failure) {
      LOG.log(Level.SEVERE, "Cannot look at the content folder", failure);
      return lastState;
    }
  }
}
