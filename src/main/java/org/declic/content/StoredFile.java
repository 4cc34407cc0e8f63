package org.declic.content;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the media folder that is read when it is asked for, not kept in memory.
 *
 * @param version changes with its content
 */
public record StoredFile(long size, String version, Opening opening) {

  /** How to begin reading it. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public InputStream open() throws IOException {
    return opening.open();
  }
}
