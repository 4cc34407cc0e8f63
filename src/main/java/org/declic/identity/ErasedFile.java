package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.platform.Settings;

/**
 * The list of erasures outside the database, so that it outlives a backup put back. Lines are only
 * ever added, each on the disk before the call returns.
 */
@ApplicationScoped
class ErasedFile {
  private static final Set<OpenOption> ADDING =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);

  @Inject Settings settings;

  /** By fingerprint; a torn or foreign line is passed over. */
  Map<String, ErasedEntry> read() throws IOException {
    Map<String, ErasedEntry> entries = new LinkedHashMap<>();
    Path file = settings.erasureList();
    if (Files.exists(file)) {
      try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
        lines
            .map(ErasedEntry::read)
            .forEach(read -> read.ifPresent(entry -> entries.put(entry.fingerprint(), entry)));
      }
    }
    return entries;
  }

  /** Those that are not there yet. */
  synchronized void add(Collection<ErasedEntry> entries) throws IOException {
    Map<String, ErasedEntry> there = read();
    List<String> lines = new ArrayList<>();
    for (ErasedEntry entry : entries) {
      if (there.putIfAbsent(entry.fingerprint(), entry) == null) {
        lines.add(entry.line());
      }
    }
    if (!lines.isEmpty()) {
      write(lines);
    }
  }

  private void write(List<String> lines) throws IOException {
    Path file = settings.erasureList();
    Files.createDirectories(file.toAbsolutePath().getParent());
    // A line of its own even after one that a power cut tore.
    String text = "\n" + String.join("\n", lines) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    try (FileChannel channel = FileChannel.open(file, ADDING, ownerOnly(file))) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean hasRights = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return hasRights
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
