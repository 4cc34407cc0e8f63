package org.declic.content.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.declic.content.LearningUnit;
import org.declic.content.PathwaySource;
import org.declic.content.Reading;
import org.declic.content.StoredFile;
import org.declic.content.UnitId;
import org.declic.platform.Language;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The content folder of the running server: the one packaged in the WAR, or the folder named by
 * {@code declic.content}. With {@code declic.development=true} changes in that folder are seen at
 * the next request, at most once a second.
 */
@ApplicationScoped
public class ContentFolder implements PathwaySource {
  static final long PAUSE = 1_000_000_000L;
  private static final Logger LOG = Logger.getLogger(ContentFolder.class.getName());
  private static final String PACKAGED = "/WEB-INF/modules-content/";

  private Supplier<ContentFiles> packaged;
  private Optional<Path> folder;
  private boolean watches;
  private LongSupplier nanos;
  private boolean isFirst = true;
  private volatile long lastLook;
  private volatile long lastState;
  private volatile ContentFiles published = ContentFiles.of(Map.of());

  /** For the container. */
  protected ContentFolder() {}

  @Inject
  public ContentFolder(ServletContext war) {
    this.packaged = () -> ContentFiles.of(war, PACKAGED);
    Config config = ConfigProvider.getConfig();
    this.folder = config.getOptionalValue("declic.content", String.class).map(Path::of);
    this.watches = config.getOptionalValue("declic.development", Boolean.class).orElse(false);
    this.nanos = System::nanoTime;
  }

  ContentFolder(
      Supplier<ContentFiles> packaged, Optional<Path> folder, boolean watches, LongSupplier nanos) {
    this.packaged = packaged;
    this.folder = folder;
    this.watches = watches;
    this.nanos = nanos;
  }

  @Override
  public synchronized Reading read() {
    if (folder.isEmpty()) {
      return taken(packaged.get());
    }
    lastState = state();
    lastLook = nanos.getAsLong();
    Reading reading =
        Files.isDirectory(folder.get())
            ? taken(ContentFiles.of(folder.get()))
            : PathwayReader.read(folder.get());
    if (isFirst && reading.pathway().isEmpty()) {
      LOG.log(Level.SEVERE, "{0} has errors: the packaged pathway is shown", folder.get());
      Reading instead = taken(packaged.get());
      reading = new Reading(instead.pathway(), reading.problems());
    }
    isFirst = false;
    return reading;
  }

  /** Remembers the files of what may be published. */
  private Reading taken(ContentFiles files) {
    Reading reading = PathwayReader.read(files);
    if (reading.pathway().isPresent()) {
      published = files;
    }
    return reading;
  }

  @Override
  public Optional<StoredFile> media(String name) {
    return published.stored(MediaList.FOLDER + name);
  }

  @Override
  public Optional<String> text(UnitId unit) {
    return UnitFiles.text(published, unit);
  }

  @Override
  public Map<Language, LearningUnit> unit(UnitId unit, String text) {
    try {
      return UnitFiles.read(unit, text);
    } catch (RuntimeException unreadable) {
      LOG.log(Level.SEVERE, "An earlier edition of " + unit + " cannot be read", unreadable);
      return Map.of();
    }
  }

  @Override
  public boolean hasChanged() {
    if (!watches || folder.isEmpty() || nanos.getAsLong() - lastLook < PAUSE) {
      return false;
    }
    lastLook = nanos.getAsLong();
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
