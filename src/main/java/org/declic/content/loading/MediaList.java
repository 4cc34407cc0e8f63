package org.declic.content.loading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.declic.content.MediaItem;
import org.declic.content.StoredFile;
import org.declic.content.Structure;

/** The sounds and videos of media/media.yaml. */
final class MediaList {
  static final String FOLDER = "media/";
  static final String FILE = FOLDER + "media.yaml";
  static final String VERSIONS = FOLDER + "versions.txt";

  private final Map<String, MediaItem> items = new LinkedHashMap<>();

  private MediaList() {}

  static MediaList of(ContentFiles files) {
    MediaList list = new MediaList();
    structure(files, new Findings())
        .ifPresent(
            yaml ->
                yaml.list("media")
                    .forEach(
                        entry -> list.items.put(entry.text("id").orElse(""), item(entry, files))));
    return list;
  }

  static Optional<Structure> structure(ContentFiles files, Findings findings) {
    return files.text(FILE).flatMap(text -> YamlFile.read(FILE, text, findings));
  }

  private static MediaItem item(Structure entry, ContentFiles files) {
    String file = entry.text("file").orElse("");
    Map<String, String> captions = captions(entry);
    Map<String, String> versions = new HashMap<>();
    captions.values().forEach(name -> version(files, name, versions));
    version(files, file, versions);
    return new MediaItem(
        entry.text("id").orElse(""),
        file,
        MediaKind.of(file).filter(kind -> kind == MediaKind.VIDEO).isPresent(),
        entry.text("author").orElse(""),
        entry.text("licence").orElse(""),
        captions,
        versions);
  }

  static Map<String, String> captions(Structure entry) {
    Map<String, String> captions = new LinkedHashMap<>();
    entry
        .child("captions")
        .ifPresent(
            all ->
                all.keys()
                    .forEach(code -> all.text(code).ifPresent(name -> captions.put(code, name))));
    return captions;
  }

  private static void version(ContentFiles files, String name, Map<String, String> versions) {
    files
        .stored(FOLDER + name)
        .map(StoredFile::version)
        .or(() -> keptVersion(files, name))
        .ifPresent(version -> versions.put(name, version));
  }

  /** What a unit that is kept as text knows of its sounds and videos: one line each. */
  static String versions(ContentFiles files) {
    StringBuilder lines = new StringBuilder();
    for (String name : files.names()) {
      files
          .stored(name)
          .ifPresent(
              file ->
                  lines
                      .append(name.substring(FOLDER.length()))
                      .append(' ')
                      .append(file.version())
                      .append('\n'));
    }
    return lines.toString();
  }

  private static Optional<String> keptVersion(ContentFiles files, String name) {
    return files
        .text(VERSIONS)
        .flatMap(
            lines ->
                lines
                    .lines()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst());
  }

  Optional<MediaItem> item(String id) {
    return Optional.ofNullable(items.get(id));
  }
}
