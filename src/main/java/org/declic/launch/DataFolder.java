package org.declic.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The one folder that holds everything Déclic keeps; it belongs to one running instance at a time.
 */
final class DataFolder {
  /**
   * Kept for the life of the process: a lock that nobody refers to any more is given back with its
   * channel when memory is tidied, and a second Déclic would then clear the server's files of the
   * first.
   */
  private static final Queue<FileLock> HELD = new ConcurrentLinkedQueue<>();

  private final Path root;
  private final FileLock lock;

  private DataFolder(Path root, FileLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Opens the folder, making it where it is missing, and holds its lock until the process ends. */
  static DataFolder open(Path asked) throws Trouble {
    Path root = asked.toAbsolutePath().normalize();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new Trouble("data.file", root);
    }
    try {
      Secrets.keepFolderToOwner(root);
      DataFolder folder = new DataFolder(root, lock(root));
      Secrets.keepFolderToOwner(folder.log());
      empty(folder.server());
      Secrets.keepFolderToOwner(folder.server());
      return folder;
    } catch (IOException e) {
      throw new Trouble("data.unwritable", root);
    }
  }

  /** What an earlier start left behind, above all one that was killed. */
  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static FileLock lock(Path root) throws IOException, Trouble {
    // The channel stays open on purpose: closing it would give the lock back.
    FileChannel channel =
        FileChannel.open(
            root.resolve("declic.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        HELD.add(lock);
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // this very process holds it: said below like any other holder
    }
    channel.close();
    throw new Trouble("data.inuse", root);
  }

  boolean isHeld() {
    return lock.isValid();
  }

  Path root() {
    return root;
  }

  Path databaseFile() {
    return root.resolve("declic.mv.db");
  }

  Path log() {
    return root.resolve("log");
  }

  /** What the server unpacks and generates at each start; nothing in it is worth keeping. */
  Path server() {
    return root.resolve("server");
  }
}
