package org.declic.conventions.proofreading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;

/**
 * Texts found without a mistake since the last {@code mvn clean}: as long as neither they nor the
 * lists nor LanguageTool change, they need no second reading.
 */
final class ReadBefore {
  private static final Path NOTES = Path.of("target/proofreading");

  private final String lists;

  ReadBefore(Path folder) throws IOException {
    StringBuilder all = new StringBuilder(JLanguageTool.VERSION);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    lists = all.toString();
  }

  boolean knows(WrittenText text) {
    return Files.exists(note(text));
  }

  void remember(WrittenText text) throws IOException {
    Files.createDirectories(NOTES);
    Files.write(note(text), List.of());
  }

  private Path note(WrittenText text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(lists.getBytes(StandardCharsets.UTF_8));
      digest.update(text.text().getBytes(StandardCharsets.UTF_8));
      return NOTES.resolve(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
