package org.declic.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Holds the version of the pathway that everybody sees now. A broken set of files never replaces a
 * good one: the last good version keeps serving and {@link #problems} tells why.
 */
@ApplicationScoped
public class PublishedPathway {
  private static final Logger LOG = Logger.getLogger(PublishedPathway.class.getName());

  @Inject PathwaySource source;

  private volatile Pathway current;
  private volatile List<Problem> problems = List.of();

  /** For the container. */
  protected PublishedPathway() {}

  public PublishedPathway(PathwaySource source) {
    this.source = source;
    load();
  }

  @PostConstruct
  void load() {
    take(source.read());
    if (current == null) {
      throw new IllegalStateException(
          "The pathway cannot be published: " + problems.size() + " problems, see the log");
    }
  }

  /** Read at start, so that a broken pathway is known before the first visitor. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
    LOG.log(Level.INFO, "Pathway {0} is published", current.version());
  }

  public Pathway current() {
    if (source.hasChanged()) {
      reload();
    }
    return current;
  }

  /** What authors have to look at in the files as they are now. */
  public List<Problem> problems() {
    return problems;
  }

  /** A sound, a video or its captions. */
  public Optional<StoredFile> media(String name) {
    return source.media(name);
  }

  private synchronized void reload() {
    take(source.read());
  }

  private void take(Reading reading) {
    problems = reading.problems();
    reading.pathway().ifPresent(pathway -> current = pathway);
    for (Problem problem : problems) {
      LOG.log(problem.isError() ? Level.SEVERE : Level.INFO, "{0}", problem);
    }
  }
}
