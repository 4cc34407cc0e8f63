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

/** All files of the content folder in memory, by their path inside it, with {@code /}. */
final class ContentFiles {
  private static final String UNREADABLE = "\uFFFF";

  private final SortedMap<String, String> texts;

  private ContentFiles(Map<String, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  static ContentFiles of(Map<String, String> texts) {
    return new ContentFiles(texts);
  }

  static ContentFiles of(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        texts.put(name, decode(Files.readAllBytes(path)));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the content folder " + folder, failure);
    }
    return new ContentFiles(texts);
  }

  /** The files packaged in the WAR below {@code root}, which ends with a slash. */
  static ContentFiles of(ServletContext war, String root) {
    Map<String, String> texts = new TreeMap<>();
    collect(war, root, root, texts);
    return new ContentFiles(texts);
  }

  private static void collect(
      ServletContext war, String root, String folder, Map<String, String> texts) {
    Set<String> paths = war.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        collect(war, root, path, texts);
        continue;
      }
      try (InputStream in = war.getResourceAsStream(path)) {
        texts.put(path.substring(root.length()), decode(in.readAllBytes()));
      } catch (IOException failure) {
        throw new UncheckedIOException("Cannot read " + path, failure);
      }
    }
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
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.equals(UNREADABLE));
  }

  boolean isUnreadable(String name) {
    return UNREADABLE.equals(texts.get(name));
  }

  /** Changes with any file name or any character. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          (name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
