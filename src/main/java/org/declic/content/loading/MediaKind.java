package org.declic.content.loading;

import java.util.Optional;
import java.util.Set;

/** What a file of the media folder is, by its ending, and how large it may be. */
enum MediaKind {
  SOUND(Set.of("mp3", "ogg", "wav"), 3_000_000),
  VIDEO(Set.of("mp4", "webm"), 12_000_000),
  CAPTIONS(Set.of("vtt"), 100_000);

  private final Set<String> endings;
  private final long largest;

  MediaKind(Set<String> endings, long largest) {
    this.endings = endings;
    this.largest = largest;
  }

  long largest() {
    return largest;
  }

  /** Empty for a name that no media file may have. */
  static Optional<MediaKind> of(String name) {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,60}(\\.[a-z]{2,3})?\\.[a-z0-9]{3,4}")) {
      return Optional.empty();
    }
    String ending = name.substring(name.lastIndexOf('.') + 1);
    for (MediaKind kind : values()) {
      if (kind.endings.contains(ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
