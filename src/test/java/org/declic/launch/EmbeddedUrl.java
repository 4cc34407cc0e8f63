package org.declic.launch;

import java.nio.file.Path;

/** Lets tests use the very addresses of databases that the launcher makes. */
public final class EmbeddedUrl {
  private EmbeddedUrl() {}

  public static String in(Path folder) {
    return Database.embeddedUrl(folder);
  }

  public static String completed(String url) {
    try {
      return Database.completedMysql(url);
    } catch (Trouble trouble) {
      throw new IllegalArgumentException(trouble);
    }
  }
}
