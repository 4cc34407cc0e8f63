package org.declic.content.loading;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.declic.content.StoredFile;

/** All files of the content folder in memory, by their path inside it, with {@code /}. */
final class ContentFiles {
  private static final String UNREADABLE = "\uFFFF";

  private final SortedMap<String, String> texts;
  private final Map<String, StoredFile> stored;

  private ContentFiles(Map<String, String> texts) {
    this(texts, Map.of());
  }

  private ContentFiles(Map<String, String> texts, Map<String, StoredFile> stored) {
    this.stored = Map.copyOf(stored);
    this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  static ContentFiles of(Map<String, String> texts) {
    return new ContentFiles(texts);
  }

  static ContentFiles of(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, StoredFile> stored = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isMedia(name)) {
          keep(name, () -> Files.newInputStream(path), texts, stored);
        } else {
          texts.put(name, decode(Files.readAllBytes(path)));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the content folder " + folder, failure);
    }
    return new ContentFiles(texts, stored);
  }

  /** The files packaged in the WAR below {@code root}, which ends with a slash. */
  static ContentFiles of(ServletContext war, String root) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, StoredFile> stored = new TreeMap<>();
    collect(war, root, root, texts, stored);
    return new ContentFiles(texts, stored);
  }

  private static void collect(
      ServletContext war,
      String root,
      String folder,
      Map<String, String> texts,
      Map<String, StoredFile> stored) {
    Set<String> paths = war.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        collect(war, root, path, texts, stored);
        continue;
      }
      String name = path.substring(root.length());
      try (InputStream in = war.getResourceAsStream(path)) {
        if (isMedia(name)) {
          keep(name, () -> war.getResourceAsStream(path), texts, stored);
          continue;
        }
        texts.put(name, decode(in.readAllBytes()));
      } catch (IOException failure) {
        throw new UncheckedIOException("Cannot read " + path, failure);
      }
    }
  }

  /** Sounds and videos are read when they are asked for; here only their size and version. */
  private static boolean isMedia(String name) {
    return name.startsWith(MediaList.FOLDER)
        && MediaKind.of(name.substring(MediaList.FOLDER.length())).isPresent();
  }

  private static void keep(
      String name,
      StoredFile.Opening opening,
      Map<String, String> texts,
      Map<String, StoredFile> stored)
      throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    try (InputStream in = opening.open()) {
      byte[] part = new byte[8192];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
        size += read;
      }
    }
    String version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    stored.put(name, new StoredFile(size, version, opening));
    texts.put(name, UNREADABLE + version);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A file of the media folder; empty for any other. */
  Optional<StoredFile> stored(String name) {
    return Optional.ofNullable(stored.get(name));
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text)
          .replace("\r\n", "\n")
          .replace('\r', '\n');
    } catch (CharacterCodingException notUtf8) {
      return UNREADABLE;
    }
  }

  /** Names in alphabetical order. */
  Set<String> names() {
    return texts.keySet();
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.startsWith(UNREADABLE));
  }

  boolean isUnreadable(String name) {
    return UNREADABLE.equals(texts.get(name));
  }

  /** Changes with any file name or any character. */
  String fingerprint() {
    MessageDigest digest = sha256();
    texts.forEach(
        (name, text) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(text.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }
}
